import { formatDate, formatPeriod } from '$shared/formats';
import type { DuePrecision } from '$shared/planning-words';
import { t } from '$shared/task-timing-messages';

interface Due {
  due: string | null;
  duePrecision: 'day' | 'month' | 'quarter' | 'year' | 'regularly' | 'none' | null;
}

/** When a task is due, as precisely as its source says; null where the source says nothing. */
export function dueText({ due, duePrecision }: Due): string | null {
  if (duePrecision === 'regularly') return t('due.regularly');
  if (duePrecision === 'none') return t('due.none');
  return due === null ? null : dayText(due, duePrecision);
}

/** A deadline, named by as much of its day as is stated. */
export function dayText(due: string, precision: Due['duePrecision']): string {
  const [year = '', month = ''] = due.split('-');
  switch (precision) {
    case 'year':
      return formatPeriod(year);
    case 'quarter':
      return formatPeriod(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    case 'month':
      return formatPeriod(`${year}-${month}`);
    default:
      return formatDate(due);
  }
}

/** When something is due, of which day and precision do not stand in one thing. */
export const dueWords = (due: string | null | undefined, precision: DuePrecision | null | undefined) =>
  dueText({ due: due ?? null, duePrecision: precision ?? null });
