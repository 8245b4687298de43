import type { Task } from '$api';

export interface Line {
  task: Task;
  depth: number;
}

/** The lines of a plan in the order of its annex, what belongs to a group below it. */
export function annexLines(tasks: Task[]): Line[] {
  const known = new Set(tasks.map(({ id }) => id));
  const below = new Map<string | null, Task[]>();
  for (const task of tasks) {
    const parent = task.parent && known.has(task.parent.id) ? task.parent.id : null;
    below.set(parent, [...(below.get(parent) ?? []), task]);
  }
  const order = (a: Task, b: Task) =>
    a.position - b.position || a.code.localeCompare(b.code, 'vi', { numeric: true });
  const walk = (parent: string | null, depth: number): Line[] =>
    [...(below.get(parent) ?? [])]
      .sort(order)
      .flatMap((task) => [{ task, depth }, ...walk(task.id, depth + 1)]);
  return walk(null, 0);
}
