import {
  absenceLabel,
  conductLabel,
  gradeLabel,
  levelLabel,
  severityLabel,
  wayLabel,
} from '$wings/awards/words/award-words';
import { t } from './messages';

/** The words of all parameters that a kind of rule takes. */
export const labels: Record<string, () => string> = {
  award: () => t('parameter.award'),
  countingAbsences: () => t('parameter.countingAbsences'),
  from: () => t('parameter.from'),
  kinds: () => t('parameter.kinds'),
  latestGap: () => t('parameter.latestGap'),
  level: () => t('parameter.level'),
  minimum: () => t('parameter.minimum'),
  minimumCount: () => t('parameter.minimumCount'),
  minimumPercent: () => t('parameter.minimumPercent'),
  months: () => t('parameter.months'),
  of: () => t('parameter.of'),
  quorum: () => t('parameter.quorum'),
  registerSince: () => t('parameter.registerSince'),
  restartAfter: () => t('parameter.restartAfter'),
  ways: () => t('parameter.ways'),
  withinYears: () => t('parameter.withinYears'),
  years: () => t('parameter.years'),
};

const shares = { members: () => t('of.members'), 'taking-part': () => t('of.takingPart') };

/** The words of codes; which codes a parameter takes is the kind of its rule's to say. */
const coded = <Code extends string>(label: (code: Code) => string) => label as (code: string) => string;
const words: Record<string, (code: string) => string> = {
  countingAbsences: coded(absenceLabel),
  from: coded(severityLabel),
  kinds: coded(conductLabel),
  level: coded(levelLabel),
  minimum: coded(gradeLabel),
  of: coded((share: keyof typeof shares) => shares[share]()),
  restartAfter: coded(severityLabel),
  ways: coded(wayLabel),
};

/** The parameters of a rule as pairs of words; what is left open is not said. */
export function parameterPairs(
  parameters: unknown,
  nameOfType: (code: string) => string,
): { label: string; value: string }[] {
  if (typeof parameters !== 'object' || parameters === null) return [];
  return Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]: [string, unknown]) => ({
      label: labels[name]?.() ?? t('parameter.other'),
      value: name === 'award' ? nameOfType(String(value)) : said(name, value),
    }));
}

function said(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => said(name, each)).join(', ');
  if (typeof value === 'string') return words[name]?.(value) ?? value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'object' && value !== null) return Object.values(value).join('/');
  return String(value);
}
