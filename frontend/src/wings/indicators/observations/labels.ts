import type { Observation } from '$api';
import { t as tVersion } from './version-messages';

type Status = Observation['status'];

const statuses: Record<Status, { label: () => string; tone: 'neutral' | 'good' | 'warn' | 'bad' | 'info' }> =
  {
    draft: { label: () => tVersion('status.draft'), tone: 'neutral' },
    submitted: { label: () => tVersion('status.submitted'), tone: 'info' },
    approved: { label: () => tVersion('status.approved'), tone: 'good' },
    returned: { label: () => tVersion('status.returned'), tone: 'warn' },
    withdrawn: { label: () => tVersion('status.withdrawn'), tone: 'neutral' },
    superseded: { label: () => tVersion('status.superseded'), tone: 'neutral' },
  };

export function statusLabel(status: Status): string {
  return statuses[status].label();
}

export function statusTone(status: Status) {
  return statuses[status].tone;
}

const origins: Record<Observation['valueOrigin'], () => string> = {
  printed: () => tVersion('origin.printed'),
  computed: () => tVersion('origin.computed'),
  entered: () => tVersion('origin.entered'),
};

export function originLabel(origin: Observation['valueOrigin']): string {
  return origins[origin]();
}
