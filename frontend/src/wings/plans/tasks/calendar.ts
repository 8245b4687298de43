import type { Task } from '$api';
import { dayNumber, firstDayOf, isoDay, lastDayOfMonth } from './days';

/** A day on which something of a task is due. */
export interface Entry {
  task: Task;
  day: string;
  /** Null: the task itself. */
  milestone: Task['milestones'][number] | null;
  /** False: only the month, quarter or year is stated, of which `day` is the last day. */
  exact: boolean;
}

export function entriesOf(tasks: Task[]): Entry[] {
  const entries = tasks.flatMap((task): Entry[] => {
    const exact = task.duePrecision === 'day' || task.duePrecision === null;
    return [
      ...(task.due === null ? [] : [{ task, day: task.due, milestone: null, exact }]),
      ...task.milestones.map((milestone) => ({ task, day: milestone.due, milestone, exact: true })),
    ];
  });
  return entries.sort((a, b) => a.day.localeCompare(b.day) || a.task.position - b.task.position);
}

/** The weeks of a month, Monday first, filled up with the days before and after. */
export function weeksOf(month: string): string[][] {
  const first = dayNumber(firstDayOf(month));
  const last = dayNumber(lastDayOfMonth(month));
  const begin = first - weekday(first);
  const weeks = Math.ceil((last - begin + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => isoDay(begin + week * 7 + day)),
  );
}

/** 0 for Monday; the first day of the count, 1 January 1970, was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The month shown first: that of today while the plan runs, else the first that holds something. */
export function openingMonth(entries: Entry[], year: number, today: string): string {
  if (today.startsWith(String(year))) return today.slice(0, 7);
  const inYear = entries.find(({ day }) => day.startsWith(String(year)));
  return (inYear ?? entries[0])?.day.slice(0, 7) ?? `${year}-01`;
}

export const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
