import type { Figure } from '$api';
import { t } from './boundaries-messages';

const methods: Record<Exclude<Figure['method'], 'none'>, () => string> = {
  reported: () => t('method.reported'),
  sum: () => t('method.sum'),
  'ratio-of-sums': () => t('method.ratio'),
};

const reasons: Record<NonNullable<Figure['reason']>, () => string> = {
  'not-applicable': () => t('reason.notApplicable'),
  'share-unknown': () => t('reason.shareUnknown'),
  'not-convertible': () => t('reason.notConvertible'),
  'level-vanished': () => t('reason.levelVanished'),
  'unit-vanished': () => t('reason.unitVanished'),
  'mixed-period-basis': () => t('reason.mixedPeriodBasis'),
  'no-roll-up': () => t('reason.noRollUp'),
};

/** How a value came about; without one, why. */
export function originLabel({ value, reason, method }: Figure): string {
  if (value == null && reason != null) return reasons[reason]();
  return method === 'none' ? '' : methods[method]();
}
