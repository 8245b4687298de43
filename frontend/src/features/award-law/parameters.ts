import { t } from './messages';

const labels: Record<string, () => string> = {
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
  registerSince: () => t('parameter.registerSince'),
  restartAfter: () => t('parameter.restartAfter'),
  ways: () => t('parameter.ways'),
  withinYears: () => t('parameter.withinYears'),
  years: () => t('parameter.years'),
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
      label: labels[name]?.() ?? name,
      value: name === 'award' ? nameOfType(String(value)) : said(value),
    }));
}

const said = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'number'
      ? String(value).replace('.', ',')
      : String(value);
