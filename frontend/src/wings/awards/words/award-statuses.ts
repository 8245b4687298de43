import { t } from './award-status-messages';
import { optionsOf } from '$shared/options';

/** Where an award or a decision stands, for the codes of the contract. */
const statuses = {
  draft: () => t('status.draft'),
  issued: () => t('status.issued'),
  annulled: () => t('status.annulled'),
  withdrawn: () => t('status.withdrawn'),
  recorded: () => t('status.recorded'),
};

export const awardStatuses = () => optionsOf(statuses);
export const statusLabel = (status: keyof typeof statuses) => statuses[status]();

export function statusTone(status: keyof typeof statuses): 'good' | 'bad' | 'neutral' {
  if (status === 'issued' || status === 'recorded') return 'good';
  return status === 'annulled' ? 'bad' : 'neutral';
}
