import type { Eligibility, RecipientFact, RuleAnswer } from '$api';
import { optionsOf } from '$shared/options';
import { t } from './rest-messages';

const verdicts: Record<Eligibility['verdict'], () => string> = {
  clear: () => t('verdict.clear'),
  warned: () => t('verdict.warned'),
  blocked: () => t('verdict.blocked'),
};

const outcomes: Record<RuleAnswer['outcome'], () => string> = {
  pass: () => t('outcome.pass'),
  fail: () => t('outcome.fail'),
  'needs-evidence': () => t('outcome.needsEvidence'),
  waived: () => t('outcome.waived'),
};

const factKinds: Record<RecipientFact['kind'], () => string> = {
  'annual-grade': () => t('fact.annualGrade'),
  initiative: () => t('fact.initiative'),
  conduct: () => t('fact.conduct'),
  service: () => t('fact.service'),
  absence: () => t('fact.absence'),
  'collective-year': () => t('fact.collectiveYear'),
};

const opinions: Record<NonNullable<RecipientFact['opinion']>, () => string> = {
  agrees: () => t('opinion.agrees'),
  disagrees: () => t('opinion.disagrees'),
};

export const verdictLabel = (verdict: keyof typeof verdicts) => verdicts[verdict]();
export const outcomeLabel = (outcome: keyof typeof outcomes) => outcomes[outcome]();
export const factKindLabel = (kind: keyof typeof factKinds) => factKinds[kind]();
export const factKindOptions = () => optionsOf(factKinds);
export const opinionLabel = (opinion: keyof typeof opinions) => opinions[opinion]();
export const opinionOptions = () => optionsOf(opinions);

export function verdictTone(verdict: keyof typeof verdicts): 'good' | 'warn' | 'bad' {
  if (verdict === 'clear') return 'good';
  return verdict === 'warned' ? 'warn' : 'bad';
}

/** A failure only stops the award where its rule blocks. */
export function outcomeTone({
  outcome,
  effect,
}: Pick<RuleAnswer, 'outcome' | 'effect'>): 'good' | 'warn' | 'bad' | 'neutral' {
  if (outcome === 'pass') return 'good';
  if (outcome === 'waived') return 'neutral';
  return outcome === 'fail' && effect === 'block' ? 'bad' : 'warn';
}
