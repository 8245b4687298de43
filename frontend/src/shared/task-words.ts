import { formatDate, formatPeriod } from './formats';
import { t } from './task-messages';

const timings = {
  'not-stated': () => t('timing.not-stated'),
  'no-deadline': () => t('timing.no-deadline'),
  'not-due': () => t('timing.not-due'),
  'due-soon': () => t('timing.due-soon'),
  overdue: () => t('timing.overdue'),
  'done-early': () => t('timing.done-early'),
  'done-on-time': () => t('timing.done-on-time'),
  'done-late': () => t('timing.done-late'),
  paused: () => t('timing.paused'),
  cancelled: () => t('timing.cancelled'),
};

const statuses = {
  open: () => t('status.open'),
  completed: () => t('status.completed'),
  done: () => t('status.done'),
  paused: () => t('status.paused'),
  cancelled: () => t('status.cancelled'),
};

const planStatuses = {
  draft: () => t('plan.draft'),
  submitted: () => t('plan.submitted'),
  issued: () => t('plan.issued'),
  closed: () => t('plan.closed'),
  recorded: () => t('plan.recorded'),
};

const precisions = {
  day: () => t('precision.day'),
  month: () => t('precision.month'),
  quarter: () => t('precision.quarter'),
  year: () => t('precision.year'),
  regularly: () => t('precision.regularly'),
  none: () => t('precision.none'),
};

type Timing = keyof typeof timings;
type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';
export type DuePrecision = keyof typeof precisions;

export const timingLabel = (timing: Timing) => timings[timing]();
export const taskStatusLabel = (status: keyof typeof statuses) => statuses[status]();
export const planStatusLabel = (status: keyof typeof planStatuses) => planStatuses[status]();

export function timingTone(timing: Timing): Tone {
  if (timing === 'overdue' || timing === 'done-late') return 'bad';
  if (timing === 'due-soon') return 'warn';
  if (timing === 'done-early' || timing === 'done-on-time') return 'good';
  return 'neutral';
}

export function planStatusTone(status: keyof typeof planStatuses): Tone {
  if (status === 'issued') return 'good';
  return status === 'submitted' ? 'warn' : 'neutral';
}

/** The choices of a field for how precisely something is due; `dated` leaves out those that have no day. */
export function precisionOptions(dated = false): { value: string; label: string }[] {
  const all = (Object.keys(precisions) as DuePrecision[])
    .filter((each) => !dated || !['regularly', 'none'].includes(each))
    .map((each) => ({ value: each as string, label: precisions[each]() }));
  return dated ? all : [{ value: '', label: t('precision.unknown') }, ...all];
}

/** When something is due, as precisely as it was said; null where nothing was. */
export function dueWords(
  due: string | null | undefined,
  precision: DuePrecision | null | undefined,
): string | null {
  if (precision === 'regularly') return t('due.regularly');
  if (precision === 'none') return t('due.none');
  if (due == null) return null;
  const [year, month] = due.split('-');
  switch (precision) {
    case 'year':
      return formatPeriod(year ?? '');
    case 'quarter':
      return formatPeriod(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    case 'month':
      return formatPeriod(`${year}-${month}`);
    default:
      return formatDate(due);
  }
}

/** The last day of what a precise day lies in: of its month, quarter or year. */
export function lastDayFor(day: string, precision: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last =
    precision === 'year'
      ? 12
      : precision === 'quarter'
        ? Math.ceil(month / 3) * 3
        : precision === 'month'
          ? month
          : 0;
  return last === 0 ? day : new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
}
