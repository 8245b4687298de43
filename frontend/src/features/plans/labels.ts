import type { Plan, Task } from '$api';
import { formatDate, formatPeriod } from '$shared/formats';
import { t } from './messages';

const planStatuses: Record<Plan['status'], () => string> = {
  draft: () => t('plan.status.draft'),
  submitted: () => t('plan.status.submitted'),
  issued: () => t('plan.status.issued'),
  closed: () => t('plan.status.closed'),
  recorded: () => t('plan.status.recorded'),
};

export function planStatusLabel(status: Plan['status']): string {
  return planStatuses[status]();
}

/** When a task is due, as precisely as its source says; null where the source says nothing. */
export function dueText(task: Task): string | null {
  if (task.duePrecision === 'regularly') return t('task.regularly');
  if (task.duePrecision === 'none') return t('task.noDeadline');
  if (task.due == null) return null;
  const [year, month] = task.due.split('-');
  switch (task.duePrecision) {
    case 'year':
      return formatPeriod(year ?? '');
    case 'quarter':
      return formatPeriod(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    case 'month':
      return formatPeriod(`${year}-${month}`);
    default:
      return formatDate(task.due);
  }
}
