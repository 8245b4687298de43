import type { TaskSearch } from '$api';

const views = ['chu-tri', 'phoi-hop', 'theo-doi', 'qua-han', 'sap-den-han', 'lui-han'] as const;

/** What of the tasks is looked at: what we lead, help with or watch, what is overdue, due soon or was put off. */
export type TaskView = (typeof views)[number];

export interface TaskFilter {
  view: TaskView;
  /** Code of a unit: its tasks and those of all below it. Empty: of all units. */
  unit: string;
  q: string;
  year: string;
  /** Working days ahead, where it is about what is due soon. */
  days: string;
}

export const DAYS_AHEAD = '5';
const OFTEN = '2';

const roles: Partial<Record<TaskView, string>> = {
  'chu-tri': 'lead',
  'phoi-hop': 'coordinator',
  'theo-doi': 'watcher',
};

/** The filter that an address names. */
export function filterOf(search: URLSearchParams, ownUnit: string): TaskFilter {
  const view = search.get('xem');
  return {
    view: views.find((each) => each === view) ?? 'chu-tri',
    unit: search.get('don-vi') ?? ownUnit,
    q: search.get('tim') ?? '',
    year: search.get('nam') ?? '',
    days: search.get('ngay') ?? DAYS_AHEAD,
  };
}

/** The same as an address; every unit is said, because none at all means the reader's own. */
export function addressOf({ view, unit, q, year, days }: TaskFilter): Record<string, string | null> {
  return {
    xem: view === 'chu-tri' ? null : view,
    'don-vi': unit === '' ? '*' : unit,
    tim: q,
    nam: year,
    ngay: view === 'sap-den-han' ? days : null,
  };
}

/** What is asked of the server. A role goes with a unit only. */
export function searchOf({ view, unit, q, year, days }: TaskFilter): TaskSearch {
  const within = unit === '' || unit === '*' ? undefined : unit;
  return {
    kind: 'task',
    within,
    role: within === undefined ? undefined : roles[view],
    timing: view === 'qua-han' ? 'overdue' : undefined,
    dueWithin: view === 'sap-den-han' ? days : undefined,
    status: view === 'sap-den-han' ? 'open' : undefined,
    minSlips: view === 'lui-han' ? OFTEN : undefined,
    q: q || undefined,
    year: year || undefined,
  };
}

/** The query that is kept under a name. */
export function queryOf(filter: TaskFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(searchOf(filter)))
    if (value !== undefined) query.set(name, value);
  return query.toString();
}

/** A kept query as a filter of this page. */
export function filterOfQuery(query: string): TaskFilter {
  const kept = new URLSearchParams(query);
  const role = kept.get('role');
  const byRole = views.find((each) => role !== null && roles[each] === role);
  const view = kept.has('dueWithin')
    ? 'sap-den-han'
    : kept.get('timing') === 'overdue'
      ? 'qua-han'
      : kept.has('minSlips')
        ? 'lui-han'
        : (byRole ?? 'chu-tri');
  return {
    view,
    unit: kept.get('within') ?? kept.get('unit') ?? '',
    q: kept.get('q') ?? '',
    year: kept.get('year') ?? '',
    days: kept.get('dueWithin') ?? DAYS_AHEAD,
  };
}
