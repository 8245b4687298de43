import { getTasks, type Plan, type Task, type UnitRef } from '$api';
import { compareVi, lastDayOfYear, nameOf } from '$shared/formats';
import { isEverything, type TaskFilter } from '$wings/plans/words/task-filter';

/** The lines of a plan, and which of them were asked for. */
export interface PlanTasks {
  /** In the order of the plan. */
  all: Task[];
  /** Ids; null when nothing was narrowed. */
  shown: Set<string> | null;
  /** Those asked for, without headings. */
  tasks: Task[];
}

/** What `GET /tasks` is asked; codes of units are those of the plan's year. */
export function taskSearch(plan: Plan, filter: TaskFilter): Record<string, string> {
  return { plan: plan.id, date: lastDayOfYear(plan.year), ...filter };
}

export async function narrow(
  plan: Plan,
  all: Task[],
  filter: TaskFilter,
  asOf: string | undefined,
  signal: AbortSignal,
): Promise<PlanTasks> {
  if (isEverything(filter)) return { all, shown: null, tasks: all.filter(isTask) };
  const found = new Map(
    (await getTasks(taskSearch(plan, { ...filter, asOf }), signal)).map((task) => [task.id, task] as const),
  );
  const lines = all.map((task) => found.get(task.id) ?? task);
  return {
    all: lines,
    shown: new Set(found.keys()),
    tasks: lines.filter((task) => found.has(task.id) && isTask(task)),
  };
}

export const isTask = (task: Task) => task.kind === 'task';

/** The units that take part in a plan, by name. */
export function unitsOf(tasks: Task[]): UnitRef[] {
  const units = new Map<string, UnitRef>();
  for (const { lead, coordinators, watchers } of tasks) {
    for (const unit of [...(lead ? [lead] : []), ...coordinators, ...watchers]) units.set(unit.id, unit);
  }
  return [...units.values()].sort((a, b) => compareVi(nameOf(a.name), nameOf(b.name)));
}

/** What is known of how far a task has come: what was reported, else what is computed; null where neither is. */
export const progressOf = (task: Task): number | null => task.reportedProgress ?? task.computedProgress;
