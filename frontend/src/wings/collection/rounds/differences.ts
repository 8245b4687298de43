import type { AskedIndicator, SubmissionValue } from '$api';
import { formatNumber, formatQuantity } from '$shared/formats';

/** How a value moved, in its unit of measure and in percent of what it was. */
export interface Difference {
  amount: number;
  percent: number | null;
}

export function differenceTo(
  now: number | null | undefined,
  then: number | null | undefined,
): Difference | null {
  if (now == null || then == null) return null;
  // Decimal fractions are not exact in binary; ten places are more than any indicator has.
  const amount = Number((now - then).toFixed(10));
  return { amount, percent: then === 0 ? null : (amount / Math.abs(then)) * 100 };
}

export function signed(number: number): string {
  return number > 0 ? `+${formatNumber(number)}` : formatNumber(number);
}

export function differenceText(difference: Difference | null): string {
  if (difference === null) return '';
  if (difference.amount === 0) return '0';
  const percent =
    difference.percent === null ? '' : ` (${signed(Math.round(difference.percent * 10) / 10)}\u00a0%)`;
  return `${signed(difference.amount)}${percent}`;
}

/** A value and, where it has them, its parts. */
export type Amounts = Pick<SubmissionValue, 'value' | 'numerator' | 'denominator' | 'notApplicable'>;

/** A value on one line, with its parts where it has them. Empty where there is none. */
export function valueText(value: Amounts | null, asked: AskedIndicator | undefined): string {
  if (value === null) return '';
  if (value.notApplicable) return '–';
  const quantity = value.value === null ? '' : formatQuantity(value.value, asked?.unitOfMeasure ?? '');
  if (value.numerator === null || value.denominator === null) return quantity;
  const parts = `${formatNumber(value.numerator)}/${formatNumber(value.denominator)}`;
  return quantity === '' ? parts : `${parts} = ${quantity}`;
}

/** What a cell of a workbook shows, written as numbers are in the language of the page. */
export function cellText(text: string): string {
  const [, number, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  return number === undefined ? text : `${formatNumber(Number(number))}${percent === '' ? '' : '\u00a0%'}`;
}
