import type { Plan } from '$api';
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
