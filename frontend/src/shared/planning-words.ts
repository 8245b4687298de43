import { t } from './planning-messages';

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

type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';
export type DuePrecision = keyof typeof precisions;

export const planStatusLabel = (status: keyof typeof planStatuses) => planStatuses[status]();

export function planStatusTone(status: keyof typeof planStatuses): Tone {
  if (status === 'issued') return 'good';
  return status === 'submitted' ? 'warn' : 'neutral';
}

export const precisionLabel = (precision: DuePrecision) => precisions[precision]();

/** The choices of a field for how precisely something is due; `dated` leaves out those that have no day. */
export function precisionOptions(dated = false): { value: string; label: string }[] {
  const all = (Object.keys(precisions) as DuePrecision[])
    .filter((each) => !dated || !['regularly', 'none'].includes(each))
    .map((each) => ({ value: each as string, label: precisions[each]() }));
  return dated ? all : [{ value: '', label: t('precision.unknown') }, ...all];
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
