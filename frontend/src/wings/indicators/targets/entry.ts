import type { Target, WriteTarget } from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { formatNumber, normalise, parseVi } from '$shared/formats';
import type { ShownFault } from '$shared/refusal';
import { t } from './messages';

/** What stands in the form, as typed. */
export interface Entry {
  value: string;
  legalBasis: string;
  baselineValue: string;
  baselinePeriod: string;
  lower: string;
  upper: string;
  /** One step a line: period and value. */
  path: string;
  reason: string;
}

const number = (value: number | null | undefined) => (value == null ? '' : formatNumber(value));

export function entryOf(target: Target | null): Entry {
  return {
    value: number(target?.value),
    legalBasis: target?.legalBasis ?? '',
    baselineValue: number(target?.baseline?.value),
    baselinePeriod: target?.baseline?.period ?? '',
    lower: number(target?.band?.lower),
    upper: number(target?.band?.upper),
    path: (target?.path ?? []).map(({ period, value }) => `${period} ${formatNumber(value)}`).join('\n'),
    reason: '',
  };
}

/** Every fault that can be seen here at once, or what is to be sent. */
export function checkEntry(entry: Entry, saved: Target | null): Checked<{ body: WriteTarget }> {
  const faults: ShownFault[] = [];
  const miss = (field: string, message: string) => faults.push({ field, message });
  const value = numberOf(entry.value, 'mt-value', miss);
  if (value === null && normalise(entry.value) === '') miss('mt-value', t('fault.value'));
  const baselineValue = numberOf(entry.baselineValue, 'mt-baseline', miss);
  const baselinePeriod = normalise(entry.baselinePeriod);
  if ((baselineValue === null) !== (baselinePeriod === '')) miss('mt-baseline', t('fault.baseline'));
  const lower = numberOf(entry.lower, 'mt-lower', miss);
  const upper = numberOf(entry.upper, 'mt-upper', miss);
  if (lower !== null && upper !== null && lower > upper) miss('mt-lower', t('fault.band'));
  const path = pathOf(entry.path, miss);
  if (faults.length > 0 || value === null) return { ok: false, faults };
  return {
    ok: true,
    body: {
      value,
      legalBasis: normalise(entry.legalBasis) || null,
      source: saved?.source ?? null,
      baseline: baselineValue === null ? null : { value: baselineValue, period: baselinePeriod },
      band:
        lower === null && upper === null
          ? null
          : { ...(lower === null ? {} : { lower }), ...(upper === null ? {} : { upper }) },
      path,
      reason: normalise(entry.reason) || null,
    },
  };
}

type Miss = (field: string, message: string) => void;

function numberOf(text: string, field: string, miss: Miss): number | null {
  const parsed = parseVi(text);
  if (parsed.ok) return parsed.value;
  if (parsed.fault !== 'empty') miss(field, t('fault.number'));
  return null;
}

function pathOf(lines: string, miss: Miss): { period: string; value: number }[] {
  const steps: { period: string; value: number }[] = [];
  lines.split('\n').forEach((line, index) => {
    if (normalise(line) === '') return;
    const [period, ...rest] = normalise(line).split(/[\s:=]+/);
    const parsed = parseVi(rest.join(''));
    if (!period || !parsed.ok) miss('mt-path', t('fault.path', { line: index + 1 }));
    else steps.push({ period, value: parsed.value });
  });
  return steps;
}

/** Lines of unit and value, for a cascade whose values are given. */
export function givenOf(lines: string): { given: { unit: string; value: number }[]; faults: ShownFault[] } {
  const given: { unit: string; value: number }[] = [];
  const faults: ShownFault[] = [];
  lines.split('\n').forEach((line, index) => {
    if (normalise(line) === '') return;
    const [unit, ...rest] = normalise(line).split(/[\s:=]+/);
    const parsed = parseVi(rest.join(''));
    if (!unit || !parsed.ok) {
      faults.push({ field: 'giao-values', message: t('fault.given', { line: index + 1 }) });
    } else given.push({ unit, value: parsed.value });
  });
  return { given, faults };
}
