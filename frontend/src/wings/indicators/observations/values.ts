import { formatNumber, formatQuantity } from '$shared/formats';

interface Value {
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  notApplicable?: boolean;
}

export function hasParts(value: Value): boolean {
  return value.numerator != null && value.denominator != null;
}

export function partsText(value: Value): string {
  return `${formatNumber(value.numerator ?? 0)}/${formatNumber(value.denominator ?? 0)}`;
}

/** A value on one line, with its parts where it has them: `1.197/1.292 = 92,65 %`. Null where there is none. */
export function valueText(value: Value, unitOfMeasure: string): string | null {
  if (value.notApplicable) return '–';
  const quantity = value.value == null ? null : formatQuantity(value.value, unitOfMeasure);
  if (!hasParts(value)) return quantity;
  return quantity === null ? partsText(value) : `${partsText(value)} = ${quantity}`;
}
