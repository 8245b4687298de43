import type { PrintedStatement, StatementNumber } from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { normalise, parseVi } from '$shared/formats';
import { refusalOf, type Refusal, type ShownFault } from '$shared/refusal';
import { t } from './check-messages';
import { allNumbers } from './check-words';

/** A percentage as typed. */
export interface RateEntry {
  of: string;
  in: string;
  printed: string;
}

/** A printed statement as typed. */
export interface Entry {
  name: string;
  numbers: Record<StatementNumber, string>;
  rates: RateEntry[];
}

export function emptyEntry(): Entry {
  return {
    name: '',
    numbers: Object.fromEntries(allNumbers.map((number) => [number, ''])) as Entry['numbers'],
    rates: [{ of: 'done', in: 'assigned', printed: '' }],
  };
}

export const nameField = (place: number) => `bao-cao-${place}-ten`;
export const numberField = (place: number, number: string) => `bao-cao-${place}-${number}`;
export const rateField = (place: number, rate: number) => `bao-cao-${place}-ty-le-${rate}`;

/** Every fault that can be seen here at once, or what is to be checked. */
export function checkEntries(entries: Entry[]): Checked<{ statements: PrintedStatement[] }> {
  const faults: ShownFault[] = [];
  const statements = entries.map((entry, place): PrintedStatement => {
    const numbers = Object.fromEntries(
      allNumbers.map((number) => [
        number,
        numberOf(entry.numbers[number], numberField(place, number), faults),
      ]),
    ) as PrintedStatement['numbers'];
    if (allNumbers.every((number) => normalise(entry.numbers[number]) === '')) {
      faults.push({ field: numberField(place, 'assigned'), message: t('fault.numbers') });
    }
    const rates = entry.rates.flatMap((rate, index) => {
      const printed = normalise(rate.printed).replace(/\s*%$/, '');
      if (printed === '') return [];
      if (!/^\d{1,4}([.,]\d{1,6})?$/.test(printed)) {
        faults.push({ field: rateField(place, index), message: t('fault.rate') });
      }
      return [{ of: rate.of as StatementNumber, in: rate.in as StatementNumber, printed }];
    });
    return { name: normalise(entry.name) || t('unnamed', { place: place + 1 }), numbers, rates };
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, statements };
}

function numberOf(text: string, field: string, faults: ShownFault[]): number | null {
  if (normalise(text) === '') return null;
  const parsed = parseVi(text);
  if (parsed.ok && Number.isInteger(parsed.value) && parsed.value >= 0) return parsed.value;
  faults.push({ field, message: t('fault.number') });
  return null;
}

/** What the server refused, at the inputs that it is about. */
export function explain(error: unknown): Refusal {
  return refusalOf(error, (at) => {
    const [, , place = '0', part, item = '0'] = at.split('/');
    if (part === 'name') return nameField(Number(place));
    return part === 'rates' ? rateField(Number(place), Number(item)) : numberField(Number(place), item);
  });
}
