import type { AwardDecision } from '$api';
import { optionsOf } from '$shared/options';
import { t } from './messages';

const prefixes: Record<NonNullable<AwardDecision['signerPrefix']>, () => string> = {
  tm: () => t('prefix.tm'),
  q: () => t('prefix.q'),
  kt: () => t('prefix.kt'),
  tl: () => t('prefix.tl'),
  tuq: () => t('prefix.tuq'),
};

export const prefixOptions = () => optionsOf(prefixes);
export const prefixLabel = (prefix: keyof typeof prefixes) => prefixes[prefix]();

/** Its number; a draft may not have one yet, and of a past one the source may not state it. */
export function decisionName({ number, status }: Pick<AwardDecision, 'number' | 'status'>): string {
  return number ?? (status === 'recorded' ? t('head.numberNotStated') : t('head.unnumbered'));
}

/** What a draft still needs before it can be issued. */
export function lackingOf(decision: Pick<AwardDecision, 'status' | 'number' | 'date' | 'signer'>): string[] {
  if (decision.status !== 'draft') return [];
  return [
    decision.number === null ? t('lacking.number') : [],
    decision.date === null ? t('lacking.date') : [],
    decision.signer === null ? t('lacking.signer') : [],
  ].flat();
}
