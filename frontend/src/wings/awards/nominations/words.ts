import type { NominationStatus } from '$api';
import { optionsOf } from '$shared/options';
import { t } from './messages';
import { t as tList } from './list-messages';

const statuses: Record<NominationStatus, () => string> = {
  draft: () => tList('status.draft'),
  submitted: () => tList('status.submitted'),
  returned: () => tList('status.returned'),
  received: () => tList('status.received'),
  'in-council': () => tList('status.inCouncil'),
  recommended: () => tList('status.recommended'),
  'not-recommended': () => tList('status.notRecommended'),
  decided: () => tList('status.decided'),
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
