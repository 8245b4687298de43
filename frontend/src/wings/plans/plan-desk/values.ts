import type { Amendment, AmendmentLine, LineToWrite, PlanChangeLine, Task } from '$api';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown) => (isObject(value) ? value['id'] : value);

/** What is shown of a member, as it is written. */
export function writable(member: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (['lead', 'parent'].includes(member)) return idOf(value);
  if (!Array.isArray(value)) return value;
  if (['coordinators', 'watchers', 'directives'].includes(member)) return value.map(idOf);
  if (member === 'dependencies') {
    return value.map((each: Json) => ({ task: each['id'], lagDays: each['lagDays'] }));
  }
  if (member === 'targets') return value.map((each: Json) => ({ ...each, unit: idOf(each['unit']) }));
  return value;
}

/** The lines of an amendment, to be written again. */
export function linesToWrite({ lines, reason }: Amendment): LineToWrite[] {
  return lines.map((line) => {
    const why = line.reason === reason ? {} : { reason: line.reason };
    if (line.action === 'withdraw') return { action: 'withdraw', task: line.task ?? '', ...why };
    if (line.action === 'add') return { action: 'add', value: taskToWrite(line.newValue), ...why };
    const field = line.field ?? '';
    return { action: 'change', task: line.task ?? '', field, value: writable(field, line.newValue), ...why };
  });
}

function taskToWrite(task: unknown): Json {
  const members = isObject(task) ? Object.entries(task) : [];
  return Object.fromEntries(
    members
      .filter(([member, value]) => member !== 'id' && value !== null)
      .map(([member, value]) => [member, writable(member, value)]),
  );
}

/** Lines with more of them; a line about the same member of the same task gives way. */
export const withLines = (lines: LineToWrite[], added: LineToWrite[]): LineToWrite[] => [
  ...lines.filter((line) => !added.some((each) => each.task === line.task && each.field === line.field)),
  ...added,
];

/** Lines in which those that change a task are others. */
export const withChangesOf = (task: string, lines: LineToWrite[], changes: LineToWrite[]): LineToWrite[] => [
  ...lines.filter((line) => line.action === 'add' || line.task !== task),
  ...changes,
];

/** Changes of members as lines of an amendment. */
export const asLines = (changes: PlanChangeLine[], reason: string | null): LineToWrite[] =>
  changes.map(({ task, field, value }) => ({
    action: 'change' as const,
    task,
    field,
    value,
    ...(reason === null ? {} : { reason }),
  }));

/** A task as the lines of an amendment have it. */
export function amended(task: Task, lines: AmendmentLine[]): Task {
  const own = lines.filter((line) => line.action === 'change' && line.task === task.id && line.field);
  const said = Object.fromEntries(own.map((line) => [line.field ?? '', shownAsTask(line)]));
  return { ...task, ...said };

  /** A version names the tasks that must end first more shortly than a task does. */
  function shownAsTask({ field, oldValue, newValue }: AmendmentLine): unknown {
    if (field !== 'dependencies') return newValue ?? (Array.isArray(oldValue) ? [] : null);
    const named = Array.isArray(newValue) ? (newValue as Json[]) : [];
    return named.map((each) => ({
      task: { ...each, plan: task.plan },
      lagDays: each['lagDays'],
    }));
  }
}

/** A task that comes, as the lines of an amendment take it: its place is at the end. */
export const comingTask = (written: object): Json =>
  Object.fromEntries(
    Object.entries(written).filter(([member, value]) => member !== 'position' && value !== null),
  );
