import type { Dimension, Indicator, WriteIndicator } from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { formatDate, formatNumber, normalise, parseDate, parseVi } from '$shared/formats';
import type { ShownFault } from '$shared/refusal';
import { t } from './messages';

/** What stands in the form, as typed. */
export interface Entry {
  code: string;
  nameVi: string;
  nameEn: string;
  meaningVi: string;
  meaningEn: string;
  measure: Indicator['measure'];
  numeratorVi: string;
  numeratorEn: string;
  denominatorVi: string;
  denominatorEn: string;
  unitOfMeasure: string;
  decimals: string;
  direction: Indicator['direction'];
  frequency: Indicator['frequency'];
  periodBasis: Indicator['periodBasis'];
  levels: Indicator['levels'];
  reporterKinds: string;
  /** One value a line: dimension | name | value | name of the value. */
  breakdowns: string;
  rollUpInSpace: Indicator['rollUpInSpace'];
  rollUpInTime: Indicator['rollUpInTime'];
  missingInSpace: Indicator['missingInSpace'];
  missingInTime: Indicator['missingInTime'];
  reportsFor: Indicator['reportsFor'];
  minimum: string;
  maximum: string;
  evidenceRequired: boolean;
  scopeVi: string;
  scopeEn: string;
  exclusionsVi: string;
  exclusionsEn: string;
  legalBasis: string;
  validFrom: string;
  formula: string;
  weight: string;
  jumpTolerance: string;
  notAbove: string;
}

const text = (value: string | null | undefined) => value ?? '';
const number = (value: number | null | undefined) => (value == null ? '' : formatNumber(value));

export function entryOf(indicator: Indicator | null): Entry {
  return {
    code: text(indicator?.code),
    nameVi: text(indicator?.name.vi),
    nameEn: text(indicator?.name.en),
    meaningVi: text(indicator?.meaning?.vi),
    meaningEn: text(indicator?.meaning?.en),
    measure: indicator?.measure ?? 'ratio',
    numeratorVi: text(indicator?.numerator?.vi),
    numeratorEn: text(indicator?.numerator?.en),
    denominatorVi: text(indicator?.denominator?.vi),
    denominatorEn: text(indicator?.denominator?.en),
    unitOfMeasure: indicator?.unitOfMeasure ?? 'percent',
    decimals: String(indicator?.decimals ?? 2),
    direction: indicator?.direction ?? 'higher-is-better',
    frequency: indicator?.frequency ?? 'year',
    periodBasis: indicator?.periodBasis ?? 'decree-09',
    levels: indicator?.levels ?? ['commune'],
    reporterKinds: (indicator?.reporterKinds ?? []).join(', '),
    breakdowns: breakdownLines(indicator?.breakdowns ?? []),
    rollUpInSpace: indicator?.rollUpInSpace ?? 'ratio-of-sums',
    rollUpInTime: indicator?.rollUpInTime ?? 'last',
    missingInSpace: indicator?.missingInSpace ?? 'skip',
    missingInTime: indicator?.missingInTime ?? 'skip',
    reportsFor: indicator?.reportsFor ?? 'period-end',
    minimum: number(indicator?.minimum),
    maximum: number(indicator?.maximum),
    evidenceRequired: indicator?.evidenceRequired ?? false,
    scopeVi: text(indicator?.scope?.vi),
    scopeEn: text(indicator?.scope?.en),
    exclusionsVi: text(indicator?.exclusions?.vi),
    exclusionsEn: text(indicator?.exclusions?.en),
    legalBasis: text(indicator?.legalBasis),
    validFrom: indicator?.validFrom ? formatDate(indicator.validFrom) : '',
    formula: text(indicator?.formula),
    weight: text(indicator?.weight),
    jumpTolerance: number(indicator?.jumpTolerance),
    notAbove: text(indicator?.notAbove),
  };
}

/** Every fault that can be seen here at once, or what is to be sent. The rest only the server knows. */
export function checkEntry(
  entry: Entry,
  saved: Indicator | null,
): Checked<{ code: string; body: WriteIndicator }> {
  const faults: ShownFault[] = [];
  const miss = (field: string, message: string) => faults.push({ field, message });
  const name = words(entry.nameVi, entry.nameEn);
  const code = normalise(entry.code);
  if (code === '') miss('ct-code', t('fault.code'));
  if (name === null) miss('ct-name', t('fault.name'));
  if (normalise(entry.unitOfMeasure) === '') miss('ct-unit', t('fault.unit'));
  if (entry.levels.length === 0) miss('ct-level-province', t('fault.levels'));
  const ratio = entry.measure === 'ratio';
  const decimals = Number(entry.decimals);
  if (!/^[0-6]$/.test(entry.decimals.trim())) miss('ct-decimals', t('fault.decimals'));
  const validFrom = dateOf(entry.validFrom, 'ct-valid-from', miss);
  const minimum = numberOf(entry.minimum, 'ct-minimum', miss);
  const maximum = numberOf(entry.maximum, 'ct-maximum', miss);
  const jumpTolerance = numberOf(entry.jumpTolerance, 'ct-jump', miss);
  const breakdowns = dimensionsOf(entry.breakdowns, miss);
  if (faults.length > 0 || name === null) return { ok: false, faults };
  return {
    ok: true,
    code,
    body: {
      name,
      meaning: words(entry.meaningVi, entry.meaningEn),
      measure: entry.measure,
      numerator: ratio ? words(entry.numeratorVi, entry.numeratorEn) : null,
      denominator: ratio ? words(entry.denominatorVi, entry.denominatorEn) : null,
      unitOfMeasure: normalise(entry.unitOfMeasure),
      decimals,
      direction: entry.direction,
      frequency: entry.frequency,
      periodBasis: entry.periodBasis,
      levels: entry.levels,
      breakdowns,
      rollUpInSpace: entry.rollUpInSpace,
      rollUpInTime: entry.rollUpInTime,
      minimum,
      maximum,
      legalBasis: orNull(entry.legalBasis),
      scope: words(entry.scopeVi, entry.scopeEn),
      validFrom,
      source: saved?.source ?? null,
      reporterKinds: listOf(entry.reporterKinds),
      missingInSpace: entry.missingInSpace,
      missingInTime: entry.missingInTime,
      reportsFor: entry.reportsFor,
      evidenceRequired: entry.evidenceRequired,
      exclusions: words(entry.exclusionsVi, entry.exclusionsEn),
      // Positions in the server's answer count the characters of the text as it stands in the form.
      formula: entry.formula.trim() === '' ? null : entry.formula,
      weight: orNull(entry.weight),
      jumpTolerance,
      notAbove: orNull(entry.notAbove),
    },
  };
}

type Miss = (field: string, message: string) => void;

function orNull(value: string): string | null {
  return normalise(value) === '' ? null : normalise(value);
}

function words(vi: string, en: string): { vi: string; en: string | null } | null {
  const vietnamese = orNull(vi);
  return vietnamese === null ? null : { vi: vietnamese, en: orNull(en) };
}

function listOf(value: string): string[] | null {
  const parts = value.split(',').map(normalise).filter(Boolean);
  return parts.length === 0 ? null : parts;
}

function dateOf(value: string, field: string, miss: Miss): string | null {
  if (normalise(value) === '') return null;
  const date = parseDate(value);
  if (date === null) miss(field, t('fault.date'));
  return date;
}

function numberOf(value: string, field: string, miss: Miss): number | null {
  const parsed = parseVi(value);
  if (parsed.ok) return parsed.value;
  if (parsed.fault !== 'empty') miss(field, t('fault.number'));
  return null;
}

function breakdownLines(dimensions: Dimension[]): string {
  const named = (name: Dimension['name']) => (name.en ? `${name.vi} / ${name.en}` : name.vi);
  return dimensions
    .flatMap(({ code, name, values }) =>
      values.map((value) => [code, named(name), value.code, named(value.name)].join(' | ')),
    )
    .join('\n');
}

/** Lines of `level | Cấp / Level | commune | Cấp xã / Communes`; a dimension's lines need not stand together. */
function dimensionsOf(lines: string, miss: Miss): Dimension[] {
  const dimensions = new Map<string, Dimension>();
  lines.split('\n').forEach((line, index) => {
    if (normalise(line) === '') return;
    const [code, name, value, valueName, ...more] = line.split('|').map(normalise);
    if (!code || !name || !value || !valueName || more.length > 0) {
      miss('ct-breakdowns', t('fault.breakdown', { line: index + 1 }));
      return;
    }
    const dimension = dimensions.get(code) ?? { code, name: nameIn(name), values: [] };
    dimension.values.push({ code: value, name: nameIn(valueName) });
    dimensions.set(code, dimension);
  });
  return [...dimensions.values()];
}

function nameIn(both: string): { vi: string; en: string | null } {
  const [vi, en] = both.split('/').map(normalise);
  return { vi: vi ?? both, en: en ? en : null };
}
