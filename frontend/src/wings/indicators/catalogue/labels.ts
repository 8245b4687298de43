import type { Indicator } from '$api';
import { t } from './messages';

type Words<Value extends string> = Record<Value, () => string>;

export const measures: Words<Indicator['measure']> = {
  count: () => t('measure.count'),
  ratio: () => t('measure.ratio'),
  amount: () => t('measure.amount'),
  score: () => t('measure.score'),
  boolean: () => t('measure.boolean'),
};
export const directions: Words<Indicator['direction']> = {
  'higher-is-better': () => t('direction.higher'),
  'lower-is-better': () => t('direction.lower'),
  neutral: () => t('direction.neutral'),
};
export const frequencies: Words<Indicator['frequency']> = {
  year: () => t('frequency.year'),
  'nine-months': () => t('frequency.nineMonths'),
  'half-year': () => t('frequency.halfYear'),
  quarter: () => t('frequency.quarter'),
  month: () => t('frequency.month'),
};
export const bases: Words<Indicator['periodBasis']> = {
  'decree-09': () => t('basis.decree09'),
  calendar: () => t('basis.calendar'),
  'not-stated': () => t('basis.notStated'),
};
export const levels: Words<Indicator['levels'][number]> = {
  province: () => t('level.province'),
  district: () => t('level.district'),
  commune: () => t('level.commune'),
  village: () => t('level.village'),
  organisation: () => t('level.organisation'),
};
export const rollUps: Words<Indicator['rollUpInSpace']> = {
  sum: () => t('rollUp.sum'),
  'ratio-of-sums': () => t('rollUp.ratio'),
  'weighted-mean': () => t('rollUp.weightedMean'),
  mean: () => t('rollUp.mean'),
  last: () => t('rollUp.last'),
  max: () => t('rollUp.max'),
  min: () => t('rollUp.min'),
  count: () => t('rollUp.count'),
  none: () => t('rollUp.none'),
};
export const policies: Words<Indicator['missingInSpace']> = {
  skip: () => t('missing.skip'),
  'require-all': () => t('missing.requireAll'),
  zero: () => t('missing.zero'),
};

export const reportedDays: Words<Indicator['reportsFor']> = {
  'period-end': () => t('days.periodEnd'),
  'own-days': () => t('days.own'),
};

/** What a list of choices offers. */
export function options<Value extends string>(words: Words<Value>): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value]() }));
}
