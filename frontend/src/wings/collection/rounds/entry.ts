import {
  breakdownQuery,
  type AskedIndicator,
  type Breakdown,
  type Submission,
  type SubmissionLine,
  type WriteObservation,
} from '$api';
import { formatNumber, normalise, parseVi, type NumberFault } from '$shared/formats';
import { t as tEntry } from './entry-messages';

/** What stands in the cells of a row, as typed. */
export interface Typed {
  numerator: string;
  denominator: string;
  value: string;
  notApplicable: boolean;
  /** A ratio of which only the percentage is known. */
  rateOnly: boolean;
  /** Of which days the number is, where others told of the same ones before; empty where nobody was asked. */
  reportsFor: '' | NonNullable<WriteObservation['reportsFor']>;
  comment: string;
  reason: string;
}

export type Field = 'numerator' | 'denominator' | 'value';
export type Place = Field | 'reason';
export type Faults = Partial<Record<Place, string>>;

/** Numbers as the server keeps them. */
export interface Amount {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string | null;
}

export type Checked =
  | { kind: 'empty' }
  | { kind: 'incomplete' }
  | { kind: 'faulty'; faults: Faults }
  | { kind: 'ready'; body: WriteObservation };

type Rules = Pick<AskedIndicator, 'measure' | 'decimals' | 'minimum' | 'maximum'>;

export const fields: readonly Field[] = ['numerator', 'denominator', 'value'];

/** The cells in which something can be typed. */
export function openFields(rules: Pick<Rules, 'measure'>, typed: Typed): readonly Field[] {
  if (typed.notApplicable) return [];
  return rules.measure === 'ratio' && !typed.rateOnly ? ['numerator', 'denominator'] : ['value'];
}

export function typedOf(amount: Amount | null, measure: AskedIndicator['measure']): Typed {
  const text = (number: number | null | undefined) => (number == null ? '' : formatNumber(number));
  const rateOnly = measure === 'ratio' && amount?.value != null && amount.numerator == null;
  return {
    numerator: text(amount?.numerator),
    denominator: text(amount?.denominator),
    value: measure === 'ratio' && !rateOnly ? '' : text(amount?.value),
    notApplicable: amount?.notApplicable ?? false,
    rateOnly,
    reportsFor: '',
    comment: amount?.comment ?? '',
    reason: '',
  };
}

export function sameTyped(a: Typed, b: Typed): boolean {
  return (Object.keys(a) as (keyof Typed)[]).every((key) => a[key] === b[key]);
}

export function sameAmount(a: Amount | null, b: Amount | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.value === b.value &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.notApplicable === b.notApplicable &&
    (a.comment ?? '') === (b.comment ?? '')
  );
}

/** Whether a number that stands somewhere is the one that was sent. A ratio is told by its terms where it has them. */
export function says(amount: Amount, sent: WriteObservation): boolean {
  const same = (field: Field) => (sent[field] ?? null) === amount[field];
  const numbers = sent.value === undefined ? same('numerator') && same('denominator') : same('value');
  const applies = !sent.notApplicable && !amount.notApplicable && numbers;
  const none = sent.notApplicable === true && amount.notApplicable;
  return (applies || none) && (sent.comment ?? '') === (amount.comment ?? '');
}

/** A row as the API wants it, or all that stands in the way. `corrects`: an approved value would be replaced. */
export function checkTyped(typed: Typed, rules: Rules, corrects: boolean): Checked {
  const more = remarks(typed);
  if (typed.notApplicable) {
    return withReason({ notApplicable: true, ...more }, typed, corrects);
  }
  const open = openFields(rules, typed);
  const filled = open.filter((field) => typed[field].trim() !== '');
  if (filled.length === 0) return { kind: 'empty' };
  const faults: Faults = {};
  const numbers: Partial<Record<Field, number>> = {};
  for (const field of filled) {
    const read = numberOf(typed[field], field === 'value' ? rules.decimals : 0);
    if (typeof read === 'string') faults[field] = read;
    else numbers[field] = read;
  }
  if (Object.keys(faults).length === 0) Object.assign(faults, ruleFaults(numbers, rules));
  if (Object.keys(faults).length > 0) return { kind: 'faulty', faults };
  if (filled.length < open.length) return { kind: 'incomplete' };
  return withReason({ ...numbers, ...more }, typed, corrects);
}

function withReason(body: WriteObservation, typed: Typed, corrects: boolean): Checked {
  if (corrects && normalise(typed.reason) === '') {
    return { kind: 'faulty', faults: { reason: tEntry('fault.reason') } };
  }
  return { kind: 'ready', body };
}

function remarks(typed: Typed): WriteObservation {
  const comment = normalise(typed.comment);
  const reason = normalise(typed.reason);
  // What an earlier version of this page kept says nothing about days.
  const reportsFor = typed.reportsFor || undefined;
  return {
    ...(comment === '' ? {} : { comment }),
    ...(reason === '' ? {} : { reason }),
    ...(reportsFor === undefined ? {} : { reportsFor }),
  };
}

const numberFaults: Record<NumberFault, () => string> = {
  empty: () => '',
  'not-a-number': () => tEntry('fault.notNumber'),
  'dot-groups-thousands': () => tEntry('fault.dot'),
  'too-long': () => tEntry('fault.tooLong'),
};

function numberOf(text: string, decimals: number): number | string {
  const parsed = parseVi(text);
  if (!parsed.ok) return numberFaults[parsed.fault]();
  const given = text.trim().split(',')[1]?.length ?? 0;
  if (given <= decimals) return parsed.value;
  return decimals === 0 ? tEntry('fault.whole') : tEntry('fault.decimals', { count: decimals });
}

function ruleFaults(numbers: Partial<Record<Field, number>>, rules: Rules): Faults {
  const { numerator, denominator, value } = numbers;
  const faults: Faults = {};
  if (numerator !== undefined && numerator < 0) faults.numerator = tEntry('fault.negative');
  if (denominator !== undefined && denominator <= 0) faults.denominator = tEntry('fault.denominator');
  const partOfWhole = rules.maximum !== null && rules.maximum <= 100;
  if (partOfWhole && numerator !== undefined && denominator !== undefined && numerator > denominator) {
    faults.numerator ??= tEntry('fault.numeratorAbove');
  }
  if (value !== undefined && rules.minimum !== null && value < rules.minimum) {
    faults.value = tEntry('fault.minimum', { limit: formatNumber(rules.minimum) });
  }
  if (value !== undefined && rules.maximum !== null && value > rules.maximum) {
    faults.value = tEntry('fault.maximum', { limit: formatNumber(rules.maximum) });
  }
  return faults;
}

/** The percentage that the two parts make, while they are typed. */
export function percentOf(typed: Typed, decimals: number): number | null {
  const numerator = parseVi(typed.numerator);
  const denominator = parseVi(typed.denominator);
  if (!numerator.ok || !denominator.ok || denominator.value <= 0) return null;
  const scale = 10 ** decimals;
  return Math.round((numerator.value * 100 * scale) / denominator.value) / scale;
}

/** A row of the grid: the whole of an indicator or one part of it. */
export interface Slot {
  id: string;
  indicator: AskedIndicator;
  breakdown: Breakdown;
  /** Parts that nobody gave a value yet are shown only when asked for. */
  optional: boolean;
}

export function slotId(indicator: string, breakdown: Breakdown): string {
  return `${indicator} ${breakdownQuery(breakdown) ?? ''}`.trim();
}

/** Each whole with its given parts, and after them the parts that could be given. */
export function slotsOf(submission: Submission, asked: AskedIndicator[]): Slot[] {
  const lines = new Map<string, SubmissionLine[]>();
  for (const line of submission.lines) {
    lines.set(line.indicator, [...(lines.get(line.indicator) ?? []), line]);
  }
  return asked.flatMap((indicator) => {
    const given = lines.get(indicator.code);
    if (given === undefined) return [];
    const slots: Slot[] = given.map((line) => slot(indicator, line.breakdown, false));
    const known = new Set(slots.map(({ id }) => id));
    const possible = indicator.breakdowns.flatMap(({ code, values }) =>
      values.map((value) => slot(indicator, { [code]: value.code }, true)),
    );
    return [...slots, ...possible.filter(({ id }) => !known.has(id))];
  });
}

function slot(indicator: AskedIndicator, breakdown: Breakdown, optional: boolean): Slot {
  return { id: slotId(indicator.code, breakdown), indicator, breakdown, optional };
}
