import type { Task } from '$api';
import { standingOf, type Standing } from '$shared/task-words';

export interface Column {
  standing: Standing;
  tasks: Task[];
}

/** The columns every plan has, from what presses to what is done; the rest stand there only when they hold something. */
const always: Standing[] = ['overdue', 'due-soon', 'not-due', 'awaiting', 'done'];
const order: Standing[] = [
  'overdue',
  'due-soon',
  'not-due',
  'undated',
  'awaiting',
  'done',
  'paused',
  'cancelled',
];

/** Tasks by where they stand, in each column the nearest deadline first. */
export function columnsOf(tasks: Task[]): Column[] {
  return order
    .map((standing) => ({
      standing,
      tasks: tasks
        .filter((task) => standingOf(task) === standing)
        .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.position - b.position),
    }))
    .filter((column) => always.includes(column.standing) || column.tasks.length > 0);
}
