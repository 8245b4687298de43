import type { Figure } from '$api';
import { t } from './boundaries-messages';

const methods: Record<Figure['method'], () => string> = {
  reported: () => t('method.reported'),
  sum: () => t('method.sum'),
  'ratio-of-sums': () => t('method.ratio'),
  none: () => t('method.none'),
};

export const methodLabel = (method: Figure['method']) => methods[method]();

const reasons: Record<NonNullable<Figure['reason']>, () => string> = {
  'not-applicable': () => t('reason.notApplicable'),
  'share-unknown': () => t('reason.shareUnknown'),
  'not-convertible': () => t('reason.notConvertible'),
  'level-vanished': () => t('reason.levelVanished'),
  'unit-vanished': () => t('reason.unitVanished'),
  'mixed-period-basis': () => t('reason.mixedPeriodBasis'),
  'no-roll-up': () => t('reason.noRollUp'),
};

/** Why there is no value. */
export const reasonLabel = (reason: NonNullable<Figure['reason']>) => reasons[reason]();
