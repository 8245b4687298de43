const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/**
 * Numbers are written the Vietnamese way in both languages of the page (1.234.567,89): a figure must not
 * change its look, and with it perhaps its meaning, when the words around it do.
 */
export function formatNumber(value: number, decimals?: number): string {
  const format = new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 15,
  });
  return format.format(value).replace('-', MINUS);
}

export function formatPercent(value: number, decimals?: number): string {
  return `${formatNumber(value, decimals)}${NO_BREAK_SPACE}%`;
}

/** The sign or word of a unit of measure; the catalogue writes `percent` for the sign. */
export function unitSign(unit: string): string {
  return unit === 'percent' ? '%' : unit;
}

export function formatQuantity(value: number, unit: string, decimals?: number): string {
  const number = formatNumber(value, decimals);
  return unit === '' ? number : `${number}${NO_BREAK_SPACE}${unitSign(unit)}`;
}

export function formatSigned(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

export type NumberFault = 'empty' | 'not-a-number' | 'dot-groups-thousands' | 'too-long';
export type ParsedNumber = { ok: true; value: number } | { ok: false; fault: NumberFault };

/**
 * Reads a number as people in Vietnam write it: dots group thousands, a comma begins the decimals.
 * "1.197" is 1197; "1.5" is refused rather than guessed at.
 */
export function parseVi(input: string): ParsedNumber {
  const text = input
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(MINUS, '-');
  if (text === '') return { ok: false, fault: 'empty' };
  if (!/^-?[\d.,]+$/.test(text)) return { ok: false, fault: 'not-a-number' };
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) {
    return { ok: false, fault: text.includes('.') ? 'dot-groups-thousands' : 'not-a-number' };
  }
  if (text.replace(/\D/g, '').replace(/^0+/, '').length > 15) return { ok: false, fault: 'too-long' };
  return { ok: true, value: Number(text.replaceAll('.', '').replace(',', '.')) };
}
