import type { AmendmentLine, AmendmentStatus } from '$api';
import { t } from './amendment-messages';

const statuses: Record<AmendmentStatus, () => string> = {
  draft: () => t('status.draft'),
  submitted: () => t('status.submitted'),
  decided: () => t('status.decided'),
  'in-force': () => t('status.inForce'),
  withdrawn: () => t('status.withdrawn'),
};

const actions: Record<AmendmentLine['action'], () => string> = {
  change: () => t('action.change'),
  add: () => t('action.add'),
  withdraw: () => t('action.withdraw'),
};

export const amendmentStatusLabel = (status: AmendmentStatus) => statuses[status]();
export const actionLabel = (action: AmendmentLine['action']) => actions[action]();

export function amendmentTone(status: AmendmentStatus): 'neutral' | 'good' | 'warn' | 'info' {
  if (status === 'in-force') return 'good';
  if (status === 'submitted') return 'warn';
  return status === 'decided' ? 'info' : 'neutral';
}
