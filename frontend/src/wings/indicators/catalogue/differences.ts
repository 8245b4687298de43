import { entryOf, type Entry } from './entry';
import type { Indicator } from '$api';
import { bases, directions, frequencies, levels, measures, policies, reportedDays, rollUps } from './labels';
import { t } from './messages';

const labels: Record<keyof Entry, () => string> = {
  code: () => t('form.code'),
  nameVi: () => t('form.nameVi'),
  nameEn: () => t('form.nameEn'),
  meaningVi: () => t('form.meaningVi'),
  meaningEn: () => t('form.meaningEn'),
  measure: () => t('form.measure'),
  numeratorVi: () => t('form.numeratorVi'),
  numeratorEn: () => t('form.numeratorEn'),
  denominatorVi: () => t('form.denominatorVi'),
  denominatorEn: () => t('form.denominatorEn'),
  unitOfMeasure: () => t('form.unit'),
  decimals: () => t('form.decimals'),
  direction: () => t('form.direction'),
  frequency: () => t('form.frequency'),
  periodBasis: () => t('form.basis'),
  levels: () => t('form.levels'),
  reporterKinds: () => t('form.kinds'),
  breakdowns: () => t('form.breakdowns'),
  rollUpInSpace: () => t('form.space'),
  rollUpInTime: () => t('form.time'),
  missingInSpace: () => t('form.missingSpace'),
  missingInTime: () => t('form.missingTime'),
  reportsFor: () => t('form.days'),
  minimum: () => t('form.minimum'),
  maximum: () => t('form.maximum'),
  evidenceRequired: () => t('form.evidence'),
  scopeVi: () => t('form.scopeVi'),
  scopeEn: () => t('form.scopeEn'),
  exclusionsVi: () => t('form.exclusionsVi'),
  exclusionsEn: () => t('form.exclusionsEn'),
  legalBasis: () => t('form.legalBasis'),
  validFrom: () => t('form.validFrom'),
  formula: () => t('form.formula'),
  weight: () => t('form.weight'),
  jumpTolerance: () => t('form.jump'),
  notAbove: () => t('form.notAbove'),
};

/** Codes in words. */
const shown: Partial<Record<keyof Entry, (entry: Entry) => string>> = {
  measure: ({ measure }) => measures[measure](),
  direction: ({ direction }) => directions[direction](),
  frequency: ({ frequency }) => frequencies[frequency](),
  periodBasis: ({ periodBasis }) => bases[periodBasis](),
  levels: (entry) => entry.levels.map((level) => levels[level]()).join(', '),
  rollUpInSpace: ({ rollUpInSpace }) => rollUps[rollUpInSpace](),
  rollUpInTime: ({ rollUpInTime }) => rollUps[rollUpInTime](),
  missingInSpace: ({ missingInSpace }) => policies[missingInSpace](),
  missingInTime: ({ missingInTime }) => policies[missingInTime](),
  reportsFor: ({ reportsFor }) => reportedDays[reportsFor](),
  evidenceRequired: ({ evidenceRequired }) => (evidenceRequired ? t('yes') : t('no')),
};

const textOf = (entry: Entry, key: keyof Entry) => shown[key]?.(entry) ?? String(entry[key]);

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** What stands in the form against what was saved by somebody else meanwhile. */
export function differences(mine: Entry, theirs: Indicator): Difference[] {
  const other = entryOf(theirs);
  return (Object.keys(labels) as (keyof Entry)[])
    .map((key) => ({ label: labels[key](), mine: textOf(mine, key), theirs: textOf(other, key) }))
    .filter((pair) => pair.mine !== pair.theirs);
}
