import type { Submission, SubmissionMove } from '$api';
import { t } from './messages';

const labels: Record<SubmissionMove, () => string> = {
  submitted: () => t('move.submitted'),
  approved: () => t('move.approved'),
  returned: () => t('move.returned'),
  withdrawn: () => t('move.withdrawn'),
  superseded: () => t('move.superseded'),
  restored: () => t('move.restored'),
};

/** A move with its step, such as "Duyệt bước 1". */
export function moveLabel({ move, step }: Submission['history'][number]): string {
  return move === 'approved' && step !== null ? t('move.approvedStep', { step }) : labels[move]();
}
