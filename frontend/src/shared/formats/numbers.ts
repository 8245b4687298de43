const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';

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

/** An exact number as the API writes it: a decimal, or a fraction such as `4/3`. */
export const formatExact = (exact: string): string =>
  exact
    .split('/')
    .map((part) => formatNumber(Number(part)))
    .join('/');

/** The sign or word of a unit of measure; the catalogue writes `percent` for the sign. */
export function unitSign(unit: string): string {
  return unit === 'percent' ? '%' : unit;
}

export function formatQuantity(value: number, unit: string, decimals?: number): string {
  const number = formatNumber(value, decimals);
  return unit === '' ? number : `${number}${NO_BREAK_SPACE}${unitSign(unit)}`;
}

/** A difference, with its sign. */
export function formatSigned(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? MINUS : '±';
  return `${sign}${formatNumber(Math.abs(value))}`;
}
