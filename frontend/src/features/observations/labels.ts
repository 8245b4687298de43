import type { Observation } from '$api';
import { t } from './messages';

type Status = Observation['status'];

const statuses: Record<Status, { label: () => string; tone: 'neutral' | 'good' | 'warn' | 'bad' | 'info' }> =
  {
    draft: { label: () => t('status.draft'), tone: 'neutral' },
    submitted: { label: () => t('status.submitted'), tone: 'info' },
    approved: { label: () => t('status.approved'), tone: 'good' },
    returned: { label: () => t('status.returned'), tone: 'warn' },
    withdrawn: { label: () => t('status.withdrawn'), tone: 'neutral' },
    superseded: { label: () => t('status.superseded'), tone: 'neutral' },
  };

export function statusLabel(status: Status): string {
  return statuses[status].label();
}

export function statusTone(status: Status) {
  return statuses[status].tone;
}

const origins: Record<Observation['valueOrigin'], () => string> = {
  printed: () => t('origin.printed'),
  computed: () => t('origin.computed'),
  entered: () => t('origin.entered'),
};

export function originLabel(origin: Observation['valueOrigin']): string {
  return origins[origin]();
}
