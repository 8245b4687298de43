import type { Indicator } from '$api';
import { t } from './messages';

const measures: Record<Indicator['measure'], () => string> = {
  count: () => t('measure.count'),
  ratio: () => t('measure.ratio'),
  amount: () => t('measure.amount'),
  score: () => t('measure.score'),
  boolean: () => t('measure.boolean'),
};
const directions: Record<Indicator['direction'], () => string> = {
  'higher-is-better': () => t('direction.higher'),
  'lower-is-better': () => t('direction.lower'),
  neutral: () => t('direction.neutral'),
};
const frequencies: Record<Indicator['frequency'], () => string> = {
  year: () => t('frequency.year'),
  'nine-months': () => t('frequency.nineMonths'),
  'half-year': () => t('frequency.halfYear'),
  quarter: () => t('frequency.quarter'),
  month: () => t('frequency.month'),
};
const bases: Record<Indicator['periodBasis'], () => string> = {
  'decree-09': () => t('basis.decree09'),
  calendar: () => t('basis.calendar'),
  'not-stated': () => t('basis.notStated'),
};

export const measureLabel = (measure: Indicator['measure']) => measures[measure]();
export const directionLabel = (direction: Indicator['direction']) => directions[direction]();
export const frequencyLabel = (frequency: Indicator['frequency']) => frequencies[frequency]();
export const basisLabel = (basis: Indicator['periodBasis']) => bases[basis]();
