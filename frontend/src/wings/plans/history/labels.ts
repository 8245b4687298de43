import type { TaskHistoryEntry } from '$api';
import { t } from './messages';

const byVersion: Record<string, () => string> = {
  add: () => t('act.added'),
  change: () => t('act.amended'),
  withdraw: () => t('act.withdrawn'),
};

const byTrail: Record<string, () => string> = {
  create: () => t('act.create'),
  change: () => t('act.change'),
  import: () => t('act.import'),
  delete: () => t('act.delete'),
  complete: () => t('act.complete'),
  accept: () => t('act.accept'),
  pause: () => t('act.pause'),
  cancel: () => t('act.cancel'),
  reopen: () => t('act.reopen'),
  extend: () => t('act.extend'),
  report: () => t('act.report'),
  'accept-deliverable': () => t('act.acceptDeliverable'),
  'reopen-deliverable': () => t('act.reopenDeliverable'),
  'reach-milestone': () => t('act.reachMilestone'),
  'reopen-milestone': () => t('act.reopenMilestone'),
};

/** What was done, in words; what the entry is about says which. */
export function deedLabel({ about, action, version, decision }: TaskHistoryEntry): string {
  if (about === 'version' && version === 1) return decision === null ? t('act.recorded') : t('act.issued');
  if (about === 'version') return byVersion[action]?.() ?? t('act.amended');
  if (about === 'progress-report') return t('act.progressReport');
  if (about === 'extension') return t('act.extension');
  return byTrail[action]?.() ?? t('act.other');
}
