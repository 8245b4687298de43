import type { AwardDecision, PrizeStatement, WriteAwardStatus } from '$api';
import { optionsOf } from '$shared/award-words';
import { formatNumber } from '$shared/formats';
import { t } from './messages';

const prefixes: Record<NonNullable<AwardDecision['signerPrefix']>, () => string> = {
  tm: () => t('prefix.tm'),
  q: () => t('prefix.q'),
  kt: () => t('prefix.kt'),
  tl: () => t('prefix.tl'),
  tuq: () => t('prefix.tuq'),
};

const grounds: Record<NonNullable<WriteAwardStatus['annulment']>['ground'], () => string> = {
  fraud: () => t('ground.fraud'),
  'false-papers': () => t('ground.falsePapers'),
  'wrong-procedure': () => t('ground.wrongProcedure'),
  'later-violation': () => t('ground.laterViolation'),
  other: () => t('ground.other'),
};

const findings: Record<PrizeStatement['findings'][number], () => string> = {
  'without-coefficient': () => t('finding.withoutCoefficient'),
  'without-base-salary': () => t('finding.withoutBaseSalary'),
  'without-count': () => t('finding.withoutCount'),
  'stated-prize-differs': () => t('finding.statedPrizeDiffers'),
  'total-differs-from-lines': () => t('finding.totalDiffersFromLines'),
  'total-differs-from-law': () => t('finding.totalDiffersFromLaw'),
};

export const prefixOptions = () => optionsOf(prefixes);
export const prefixLabel = (prefix: keyof typeof prefixes) => prefixes[prefix]();
export const groundOptions = () => optionsOf(grounds);
export const findingLabel = (finding: keyof typeof findings) => findings[finding]();

/** Its number; a draft may not have one yet, and of a past one the source may not state it. */
export function decisionName({ number, status }: Pick<AwardDecision, 'number' | 'status'>): string {
  return number ?? (status === 'recorded' ? t('head.numberNotStated') : t('head.unnumbered'));
}

export const money = (amount: number) => t('dong', { amount: formatNumber(amount) });
