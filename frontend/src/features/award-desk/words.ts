import type { AwardDetails, AwardDecision, AwardStatus, PrizeStatement, WriteAwardStatus } from '$api';
import { formatNumber } from '$shared/formats';
import { t } from './messages';

const statuses: Record<AwardStatus, () => string> = {
  draft: () => t('status.draft'),
  issued: () => t('status.issued'),
  annulled: () => t('status.annulled'),
  withdrawn: () => t('status.withdrawn'),
  recorded: () => t('status.recorded'),
};

const kinds = {
  individual: () => t('kind.individual'),
  collective: () => t('kind.collective'),
  household: () => t('kind.household'),
};

const prefixes: Record<NonNullable<AwardDecision['signerPrefix']>, () => string> = {
  tm: () => t('prefix.tm'),
  q: () => t('prefix.q'),
  kt: () => t('prefix.kt'),
  tl: () => t('prefix.tl'),
  tuq: () => t('prefix.tuq'),
};

const ways = {
  regular: () => t('way.regular'),
  thematic: () => t('way.thematic'),
  'ad-hoc': () => t('way.adHoc'),
  external: () => t('way.external'),
  devotion: () => t('way.devotion'),
  seniority: () => t('way.seniority'),
  resistance: () => t('way.resistance'),
};

const classes: Record<NonNullable<AwardDetails['positionClass']>, () => string> = {
  'province-leader': () => t('class.provinceLeader'),
  'department-leader': () => t('class.departmentLeader'),
  'other-leader': () => t('class.otherLeader'),
  'business-person': () => t('class.businessPerson'),
  'direct-worker': () => t('class.directWorker'),
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

const optionsOf = <Value extends string>(words: Record<Value, () => string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value: value as string, label: words[value]() }));

export const awardStatuses = () => optionsOf(statuses);
export const statusLabel = (status: AwardStatus) => statuses[status]();
export const kindOptions = () => optionsOf(kinds);
export const kindLabel = (kind: keyof typeof kinds) => kinds[kind]();
export const prefixOptions = () => optionsOf(prefixes);
export const prefixLabel = (prefix: keyof typeof prefixes) => prefixes[prefix]();
export const wayOptions = () => optionsOf(ways);
export const wayLabel = (way: keyof typeof ways) => ways[way]();
export const classOptions = () => optionsOf(classes);
export const groundOptions = () => optionsOf(grounds);
export const findingLabel = (finding: keyof typeof findings) => findings[finding]();

/** Its number; a draft may not have one yet, and of a past one the source may not state it. */
export function decisionName({ number, status }: Pick<AwardDecision, 'number' | 'status'>): string {
  return number ?? (status === 'recorded' ? t('head.numberNotStated') : t('head.unnumbered'));
}

export function statusTone(status: AwardStatus): 'good' | 'bad' | 'neutral' {
  if (status === 'issued' || status === 'recorded') return 'good';
  return status === 'annulled' ? 'bad' : 'neutral';
}

export const money = (amount: number) => t('dong', { amount: formatNumber(amount) });
