import type { NominationStatus } from '$api';
import { optionsOf } from '$shared/award-words';
import { t } from './messages';

const statuses: Record<NominationStatus, () => string> = {
  draft: () => t('status.draft'),
  submitted: () => t('status.submitted'),
  returned: () => t('status.returned'),
  received: () => t('status.received'),
  'in-council': () => t('status.inCouncil'),
  recommended: () => t('status.recommended'),
  'not-recommended': () => t('status.notRecommended'),
  decided: () => t('status.decided'),
  withdrawn: () => t('status.withdrawn'),
};

export const statusLabel = (status: NominationStatus) => statuses[status]();
export const statusOptions = () => optionsOf(statuses);

export function statusTone(status: NominationStatus): 'good' | 'warn' | 'bad' | 'neutral' {
  if (status === 'recommended' || status === 'decided') return 'good';
  if (status === 'returned' || status === 'submitted') return 'warn';
  return status === 'not-recommended' ? 'bad' : 'neutral';
}

/** While it can be written on. */
export const isOpen = (status: NominationStatus) => status === 'draft' || status === 'returned';
