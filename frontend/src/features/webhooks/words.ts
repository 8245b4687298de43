import type { Webhook, WebhookAttempt, WebhookDelivery } from '$api';
import { refusalOf, type Refusal } from '$shared/refusal';
import { t } from './messages';

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

const reasons: Record<NonNullable<Webhook['pauseReason']>, () => string> = {
  'by-hand': () => t('paused.byHand'),
  failing: () => t('paused.failing'),
  gone: () => t('paused.gone'),
};

/** How one call went, in a few words. */
export function attemptWords(attempt: WebhookAttempt): string {
  const outcome = outcomes[attempt.outcome]();
  return attempt.status === null ? outcome : t('outcome.answered', { outcome, status: attempt.status });
}

export function stateWords(webhook: Webhook): string {
  if (webhook.status === 'paused')
    return webhook.pauseReason ? reasons[webhook.pauseReason]() : t('paused.byHand');
  return webhook.failingSince ? t('state.failing') : t('state.active');
}

export const stateTone = (webhook: Webhook) =>
  webhook.status === 'paused' ? 'warn' : webhook.failingSince ? 'bad' : 'good';

const deliveryStates: Record<WebhookDelivery['status'], () => string> = {
  dead: () => t('delivery.dead'),
  delivered: () => t('delivery.delivered'),
  pending: () => t('delivery.pending'),
};

export const deliveryWords = (delivery: WebhookDelivery) => deliveryStates[delivery.status]();

export const deliveryTone = (delivery: WebhookDelivery) =>
  delivery.status === 'delivered' ? 'good' : delivery.status === 'dead' ? 'bad' : 'neutral';

const fields: Record<string, string> = {
  url: 'webhook-url',
  description: 'webhook-description',
  eventTypes: 'webhook-types',
  unit: 'webhook-unit',
};

export const explain = (error: unknown): Refusal =>
  refusalOf(error, (at) => fields[at.split('/')[1] ?? ''], t('forbidden'));
