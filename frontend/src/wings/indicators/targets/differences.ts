import type { Indicator, Target } from '$api';
import { unitSign } from '$shared/formats';
import { entryOf, type Entry } from './entry';
import { t } from './messages';

const labels: Record<Exclude<keyof Entry, 'reason'>, (indicator: Indicator) => string> = {
  value: ({ unitOfMeasure }) => t('form.value', { unit: unitSign(unitOfMeasure) }),
  legalBasis: () => t('column.legalBasis'),
  baselineValue: () => t('form.baseline'),
  baselinePeriod: () => t('form.baselinePeriod'),
  lower: () => t('form.lower'),
  upper: () => t('form.upper'),
  path: () => t('form.path'),
};

/** What stands in the form against what was saved by somebody else meanwhile. */
export function differences(mine: Entry, saved: Target | null, indicator: Indicator) {
  const theirs = entryOf(saved);
  return (Object.keys(labels) as (keyof typeof labels)[])
    .map((key) => ({ label: labels[key](indicator), mine: mine[key], theirs: theirs[key] }))
    .filter((pair) => pair.mine !== pair.theirs);
}
