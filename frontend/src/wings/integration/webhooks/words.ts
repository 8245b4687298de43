import type { Webhook } from '$api';
import { t } from './messages';

const reasons: Record<NonNullable<Webhook['pauseReason']>, () => string> = {
  'by-hand': () => t('paused.byHand'),
  failing: () => t('paused.failing'),
  gone: () => t('paused.gone'),
};

export function stateWords(webhook: Webhook): string {
  if (webhook.status === 'paused')
    return webhook.pauseReason ? reasons[webhook.pauseReason]() : t('paused.byHand');
  return webhook.failingSince ? t('state.failing') : t('state.active');
}

export const stateTone = (webhook: Webhook) =>
  webhook.status === 'paused' ? 'warn' : webhook.failingSince ? 'bad' : 'good';
