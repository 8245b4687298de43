import type { FigureLine } from '$api';
import { t } from './explain-messages';

const reasons: Record<NonNullable<FigureLine['whyNot']>, () => string> = {
  'not-reported': () => t('whyNot.notReported'),
  'not-approved': () => t('whyNot.notApproved'),
  'not-applicable': () => t('whyNot.notApplicable'),
  covered: () => t('whyNot.covered'),
  'counted-twice': () => t('whyNot.countedTwice'),
  'not-covered': () => t('whyNot.notCovered'),
  'not-last': () => t('whyNot.notLast'),
  'not-extreme': () => t('whyNot.notExtreme'),
  'unit-ended': () => t('whyNot.unitEnded'),
  'conflicting-periods': () => t('whyNot.conflictingPeriods'),
  'conflicting-units': () => t('whyNot.conflictingUnits'),
  'share-unknown': () => t('whyNot.shareUnknown'),
  'not-convertible': () => t('whyNot.notConvertible'),
  'weight-missing': () => t('whyNot.weightMissing'),
  'no-roll-up': () => t('whyNot.noRollUp'),
  'mixed-period-basis': () => t('whyNot.mixedPeriodBasis'),
  incomplete: () => t('whyNot.incomplete'),
  'level-vanished': () => t('whyNot.levelVanished'),
  'unit-vanished': () => t('whyNot.unitVanished'),
  'division-by-zero': () => t('whyNot.divisionByZero'),
};

export const whyNotLabel = (reason: NonNullable<FigureLine['whyNot']>) => reasons[reason]();

const origins: Record<NonNullable<FigureLine['valueOrigin']>, () => string> = {
  printed: () => t('origin.printed'),
  computed: () => t('origin.computed'),
  entered: () => t('origin.entered'),
};

export const originLabel = (origin: NonNullable<FigureLine['valueOrigin']>) => origins[origin]();
