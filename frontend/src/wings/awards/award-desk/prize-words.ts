import type { PrizeStatement } from '$api';
import { formatNumber } from '$shared/formats';
import { t } from './line-messages';

const findings: Record<PrizeStatement['findings'][number], () => string> = {
  'without-coefficient': () => t('finding.withoutCoefficient'),
  'without-base-salary': () => t('finding.withoutBaseSalary'),
  'without-count': () => t('finding.withoutCount'),
  'stated-prize-differs': () => t('finding.statedPrizeDiffers'),
  'total-differs-from-lines': () => t('finding.totalDiffersFromLines'),
  'total-differs-from-law': () => t('finding.totalDiffersFromLaw'),
};

export const findingLabel = (finding: keyof typeof findings) => findings[finding]();

export const money = (amount: number) => t('dong', { amount: formatNumber(amount) });
