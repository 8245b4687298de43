import type { WebhookAttempt, WebhookDelivery } from '$api';
import { t } from './record-messages';

const outcomes: Record<WebhookAttempt['outcome'], () => string> = {
  'address-forbidden': () => t('outcome.addressForbidden'),
  delivered: () => t('outcome.delivered'),
  gone: () => t('outcome.gone'),
  insecure: () => t('outcome.insecure'),
  'name-unknown': () => t('outcome.nameUnknown'),
  redirected: () => t('outcome.redirected'),
  refused: () => t('outcome.refused'),
  'secret-unreadable': () => t('outcome.secretUnreadable'),
  'timed-out': () => t('outcome.timedOut'),
  unreachable: () => t('outcome.unreachable'),
};

/** How one call went, in a few words. */
export function attemptWords(attempt: WebhookAttempt): string {
  const outcome = outcomes[attempt.outcome]();
  return attempt.status === null ? outcome : t('outcome.answered', { outcome, status: attempt.status });
}

const deliveryStates: Record<WebhookDelivery['status'], () => string> = {
  dead: () => t('delivery.dead'),
  delivered: () => t('delivery.delivered'),
  pending: () => t('delivery.pending'),
};

export const deliveryWords = (delivery: WebhookDelivery) => deliveryStates[delivery.status]();

export const deliveryTone = (delivery: WebhookDelivery) =>
  delivery.status === 'delivered' ? 'good' : delivery.status === 'dead' ? 'bad' : 'neutral';
