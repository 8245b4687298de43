import type { Indicator, Observation, WriteObservation } from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { normalise, parseVi, type NumberFault } from '$shared/formats';
import { t as tCorrection } from './correction-messages';

/** What stands in the form, as typed. */
export interface Entry {
  kind: 'value' | 'parts';
  value: string;
  numerator: string;
  denominator: string;
  document: string;
  page: string;
  url: string;
  comment: string;
  reason: string;
}

interface Fault {
  field: keyof Entry;
  message: string;
}

type Rules = Pick<Indicator, 'measure' | 'decimals' | 'minimum' | 'maximum'>;

/** Every fault of the entry at once; a body for the API where there is none. */
export function checkEntry(
  entry: Entry,
  rules: Rules,
  isCorrection: boolean,
): Checked<{ body: WriteObservation }> {
  const faults: Fault[] = [];
  const body: WriteObservation = {};

  if (entry.kind === 'parts') {
    const numerator = number(entry.numerator, 'numerator', 0, faults);
    const denominator = number(entry.denominator, 'denominator', 0, faults);
    if (numerator !== null && numerator < 0)
      faults.push({ field: 'numerator', message: tCorrection('fault.negative') });
    if (denominator !== null && denominator <= 0) {
      faults.push({ field: 'denominator', message: tCorrection('fault.denominatorZero') });
    } else if (numerator !== null && denominator !== null && numerator > denominator) {
      faults.push({ field: 'numerator', message: tCorrection('fault.numeratorAbove') });
    }
    if (numerator !== null) body.numerator = numerator;
    if (denominator !== null) body.denominator = denominator;
  } else {
    const value = number(entry.value, 'value', rules.decimals, faults);
    if (value !== null) {
      const fault = outOfRange(value, rules);
      if (fault !== null) faults.push({ field: 'value', message: fault });
      body.value = value;
    }
  }

  const document = normalise(entry.document);
  if (document === '') faults.push({ field: 'document', message: tCorrection('fault.document') });
  const url = normalise(entry.url);
  if (url !== '' && !/^https?:\/\/\S+$/.test(url))
    faults.push({ field: 'url', message: tCorrection('fault.url') });
  const page = normalise(entry.page);
  body.source = { document, ...(page === '' ? {} : { page }), ...(url === '' ? {} : { url }) };

  const reason = normalise(entry.reason);
  if (isCorrection && reason === '') faults.push({ field: 'reason', message: tCorrection('fault.reason') });
  if (reason !== '') body.reason = reason;
  const comment = normalise(entry.comment);
  if (comment !== '') body.comment = comment;

  return faults.length > 0 ? { ok: false, faults } : { ok: true, body };
}

function number(text: string, field: keyof Entry, decimals: number, faults: Fault[]): number | null {
  const parsed = parseVi(text);
  if (!parsed.ok) {
    faults.push({ field, message: faultText(parsed.fault) });
    return null;
  }
  const given = text.trim().split(',')[1]?.length ?? 0;
  if (given > decimals) {
    faults.push({
      field,
      message:
        decimals === 0 ? tCorrection('fault.whole') : tCorrection('fault.decimals', { count: decimals }),
    });
    return null;
  }
  return parsed.value;
}

function outOfRange(value: number, rules: Rules): string | null {
  if (rules.minimum != null && value < rules.minimum)
    return tCorrection('fault.minimum', { minimum: rules.minimum });
  if (rules.maximum != null && value > rules.maximum)
    return tCorrection('fault.maximum', { maximum: rules.maximum });
  return null;
}

const numberFaults: Record<NumberFault, () => string> = {
  empty: () => tCorrection('fault.numberEmpty'),
  'not-a-number': () => tCorrection('fault.numberText'),
  'dot-groups-thousands': () => tCorrection('fault.numberDot'),
  'too-long': () => tCorrection('fault.numberLong'),
};

function faultText(fault: NumberFault): string {
  return numberFaults[fault]();
}

/** How the typed numbers will be kept, so that a misread separator is seen before anything is sent. */
export function preview(entry: Entry, decimals: number) {
  if (entry.kind === 'value') {
    const value = parseVi(entry.value);
    return value.ok ? { value: value.value } : null;
  }
  const numerator = parseVi(entry.numerator);
  const denominator = parseVi(entry.denominator);
  if (!numerator.ok || !denominator.ok || denominator.value <= 0) return null;
  const scale = 10 ** decimals;
  return {
    numerator: numerator.value,
    denominator: denominator.value,
    value: Math.round((numerator.value * 100 * scale) / denominator.value) / scale,
  };
}

export function emptyEntry(
  current: Pick<Observation, 'numerator'> | null,
  measure: Indicator['measure'],
): Entry {
  const parts = current === null ? measure === 'ratio' : current.numerator != null;
  return {
    kind: parts ? 'parts' : 'value',
    value: '',
    numerator: '',
    denominator: '',
    document: '',
    page: '',
    url: '',
    comment: '',
    reason: '',
  };
}

/** Where the server found fault: its JSON pointers name the same fields, save those of the source. */
export function fieldOf(pointer: string): keyof Entry | undefined {
  const name = pointer.split('/').at(-1) ?? '';
  const fields: (keyof Entry)[] = [
    'value',
    'numerator',
    'denominator',
    'document',
    'page',
    'url',
    'comment',
    'reason',
  ];
  return fields.find((field) => field === name);
}
