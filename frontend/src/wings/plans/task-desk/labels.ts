import type { DeliverableKind, ExtensionStatus, ProgressReportStatus } from '$api';
import { t } from './messages';
import { t as tProgress } from './progress-messages';

const kinds: Record<DeliverableKind, () => string> = {
  document: () => t('kind.document'),
  report: () => t('kind.report'),
  plan: () => t('kind.plan'),
  system: () => t('kind.system'),
  event: () => t('kind.event'),
  product: () => t('kind.product'),
  other: () => t('kind.other'),
};

export const kindLabel = (kind: DeliverableKind) => kinds[kind]();

const reportStatuses: Record<ProgressReportStatus, () => string> = {
  draft: () => tProgress('status.draft'),
  submitted: () => tProgress('status.submitted'),
  returned: () => tProgress('status.returned'),
  approved: () => tProgress('status.approved'),
  withdrawn: () => tProgress('status.withdrawn'),
};

export const reportStatusLabel = (status: ProgressReportStatus) => reportStatuses[status]();

const extensionStatuses: Record<ExtensionStatus, () => string> = {
  asked: () => t('extension.asked'),
  granted: () => t('extension.granted'),
  refused: () => t('extension.refused'),
  withdrawn: () => t('extension.withdrawn'),
};

export const extensionStatusLabel = (status: ExtensionStatus) => extensionStatuses[status]();

/** The tone that goes with a status; the words stand beside it. */
export function statusTone(
  status: ProgressReportStatus | ExtensionStatus,
): 'neutral' | 'good' | 'warn' | 'bad' {
  if (status === 'approved' || status === 'granted') return 'good';
  if (status === 'submitted' || status === 'asked') return 'warn';
  return status === 'returned' || status === 'refused' ? 'bad' : 'neutral';
}
