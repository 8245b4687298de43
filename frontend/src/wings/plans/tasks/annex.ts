import type { Task } from '$api';
import { compareVi, nameOf } from '$shared/formats';
import { standingOf, type Standing } from '$shared/task-words';

/** A line of the annex as it stands in the table. */
export interface AnnexRow {
  task: Task;
  depth: number;
  /** Tasks below that are asked for; 0 for a task. */
  below: number;
  /** Of those, the ones past their deadline. */
  overdue: number;
}

export const sortKeys = ['lead', 'due', 'standing'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** `due`, `-due`; null for the order of the plan. */
export function readSort(text: string | null): Sort | null {
  const key = sortKeys.find((each) => each === text?.replace(/^-/, ''));
  return key === undefined ? null : { key, descending: text?.startsWith('-') ?? false };
}

/** The tree of a plan from the top: what was asked for, with the groups that it stands in; closed groups keep theirs. */
export function annexRows(all: Task[], shown: Set<string> | null, closed: string[]): AnnexRow[] {
  const known = new Set(all.map(({ id }) => id));
  const children = new Map<string | null, Task[]>();
  for (const task of all) {
    const parent = task.parent !== null && known.has(task.parent.id) ? task.parent.id : null;
    children.set(parent, [...(children.get(parent) ?? []), task]);
  }

  function rows(parent: string | null, depth: number): AnnexRow[] {
    return (children.get(parent) ?? []).flatMap((task) => {
      const inside = rows(task.id, depth + 1);
      const wanted = shown === null || shown.has(task.id);
      if (task.kind === 'task') return wanted ? [{ task, depth, below: 0, overdue: 0 }, ...inside] : inside;
      if (inside.length === 0 && !wanted) return [];
      const tasks = inside.filter((row) => row.task.kind === 'task');
      const overdue = tasks.filter((row) => row.task.timing === 'overdue').length;
      return [{ task, depth, below: tasks.length, overdue }, ...inside];
    });
  }

  const everything = rows(null, 0);
  return everything.filter((_, index) => !isInClosed(everything, index, closed));
}

function isInClosed(rows: AnnexRow[], index: number, closed: string[]): boolean {
  let depth = rows[index]?.depth ?? 0;
  for (let above = index - 1; above >= 0 && depth > 0; above--) {
    const row = rows[above];
    if (row === undefined || row.depth >= depth) continue;
    if (closed.includes(row.task.id)) return true;
    depth = row.depth;
  }
  return false;
}

const urgency: Standing[] = [
  'overdue',
  'due-soon',
  'not-due',
  'awaiting',
  'undated',
  'paused',
  'done',
  'cancelled',
];

/** Sorted by something else, a plan is a list without its groups; what does not say comes last either way. */
export function sortedRows(tasks: Task[], { key, descending }: Sort): AnnexRow[] {
  const place = (task: Task) => urgency.indexOf(standingOf(task));
  const compare = (a: Task, b: Task): number => {
    if (key === 'standing') return place(a) - place(b);
    const [left, right] = key === 'due' ? [a.due, b.due] : [leadName(a), leadName(b)];
    if (left === null || right === null) return 0;
    return key === 'due' ? left.localeCompare(right) : compareVi(left, right);
  };
  const silent = (task: Task) =>
    key === 'due' ? task.due === null : key === 'lead' ? task.lead === null : false;
  return tasks
    .map((task, index) => ({ task, index }))
    .sort(
      (a, b) =>
        Number(silent(a.task)) - Number(silent(b.task)) ||
        (descending ? -1 : 1) * compare(a.task, b.task) ||
        a.index - b.index,
    )
    .map(({ task }) => ({ task, depth: 0, below: 0, overdue: 0 }));
}

const leadName = (task: Task) => (task.lead === null ? null : nameOf(task.lead.name));

/** Columns that the office's table has, but that say something only where a plan states it. */
export const optionalColumns = ['bases', 'coordinators', 'progress', 'submittedTo', 'budget'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

const states: Record<OptionalColumn, (task: Task) => boolean> = {
  bases: ({ legalBases, directives }) => legalBases.length + directives.length > 0,
  coordinators: ({ coordinators, parties }) =>
    coordinators.length > 0 || parties.some(({ role }) => role === 'coordinator'),
  progress: ({ reportedProgress, computedProgress }) =>
    reportedProgress !== null || computedProgress !== null,
  submittedTo: ({ submittedTo }) => submittedTo !== null,
  budget: ({ budget, funding }) => budget !== null || funding !== null,
};

/** Which of those a plan states anywhere. */
export function statedColumns(all: Task[]): OptionalColumn[] {
  return optionalColumns.filter((column) => all.some(states[column]));
}

export const isOptional = (key: string): key is OptionalColumn =>
  (optionalColumns as readonly string[]).includes(key);

/** Whether a task says something in such a column. */
export const statesColumn = (task: Task, column: OptionalColumn) => states[column](task);
