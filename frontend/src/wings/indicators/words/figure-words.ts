import { t } from './figure-messages';

const methods = {
  reported: () => t('method.reported'),
  sum: () => t('method.sum'),
  'ratio-of-sums': () => t('method.ratio'),
  'weighted-mean': () => t('method.weightedMean'),
  mean: () => t('method.mean'),
  last: () => t('method.last'),
  max: () => t('method.max'),
  min: () => t('method.min'),
  count: () => t('method.count'),
  formula: () => t('method.formula'),
  none: () => '',
};

const reasons = {
  'not-applicable': () => t('reason.notApplicable'),
  'share-unknown': () => t('reason.shareUnknown'),
  'not-convertible': () => t('reason.notConvertible'),
  'level-vanished': () => t('reason.levelVanished'),
  'unit-vanished': () => t('reason.unitVanished'),
  'mixed-period-basis': () => t('reason.mixedPeriodBasis'),
  'no-roll-up': () => t('reason.noRollUp'),
  incomplete: () => t('reason.incomplete'),
  'weight-missing': () => t('reason.weightMissing'),
  'operand-missing': () => t('reason.operandMissing'),
  'division-by-zero': () => t('reason.divisionByZero'),
  'conflicting-periods': () => t('reason.conflictingPeriods'),
  'conflicting-units': () => t('reason.conflictingUnits'),
  'not-reported': () => t('reason.notReported'),
};

const remarks: Partial<Record<string, () => string>> = {
  'by-predecessors': () => t('remark.byPredecessors'),
  'conflicting-periods': () => t('remark.conflictingPeriods'),
  'conflicting-units': () => t('remark.conflictingUnits'),
  'differs-from-parts': () => t('remark.differsFromParts'),
  'older-value': () => t('remark.olderValue'),
};

export type FigureMethod = keyof typeof methods;
export type FigureReason = keyof typeof reasons;

/** How a value came about. */
export const methodLabel = (method: FigureMethod) => methods[method]();

/** Why there is no value. */
export const reasonLabel = (reason: FigureReason) => reasons[reason]();

/** Why a figure has no value. Who is not asked to report has not failed to. */
export const noValueLabel = ({
  reason,
  coverage,
}: {
  reason?: FigureReason | null;
  coverage: { expected: number };
}) =>
  reason === 'not-reported' && coverage.expected === 0
    ? t('reason.notAsked')
    : reasonLabel(reason ?? 'not-reported');

/** What a reader has to know of a figure that has a value, in sentences. */
export const remarkLabels = (of: readonly string[]) =>
  of.flatMap((remark) => {
    const label = remarks[remark];
    return label ? [label()] : [];
  });

/** Whether a figure is made of the values of several units, so that it has a coverage worth telling. */
export const isPutTogether = (method: FigureMethod) =>
  method !== 'reported' && method !== 'none' && method !== 'formula';
