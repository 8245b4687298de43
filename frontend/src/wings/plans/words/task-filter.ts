/** What the list of a plan's tasks can be narrowed by, in the words of `GET /tasks`; the page's address uses the same. */
export const taskFilters = [
  'q',
  'unit',
  'role',
  'status',
  'timing',
  'group',
  'dueFrom',
  'dueTo',
  'lead',
  'coordinator',
  'directive',
  'indicator',
  'minSlips',
  'without',
  'originalTiming',
  'external',
  'kind',
  'asOf',
] as const;

export type TaskFilterName = (typeof taskFilters)[number];
export type TaskFilter = Partial<Record<TaskFilterName, string>>;

/** What an address asks for; what nobody knows is left aside, and a role without a unit says nothing. */
export function readTaskFilter(query: URLSearchParams): TaskFilter {
  const filter: TaskFilter = {};
  for (const name of taskFilters) {
    const value = query.get(name)?.normalize('NFC').trim();
    if (value) filter[name] = value;
  }
  if (filter.unit === undefined) delete filter.role;
  return filter;
}

/** What the list behind a number of a statement is narrowed by. */
export function filterBehind(address: string): TaskFilter {
  return readTaskFilter(new URLSearchParams(address.split('?')[1] ?? ''));
}

/** Whether all tasks are asked for. */
export const isEverything = (filter: TaskFilter) => Object.keys(filter).length === 0;

export const taskViews = ['bang', 'dong-thoi-gian', 'bang-viec', 'lich'] as const;
export type TaskView = (typeof taskViews)[number];

export function readTaskView(query: URLSearchParams): TaskView {
  const asked = query.get('view');
  return taskViews.find((view) => view === asked) ?? 'bang';
}
