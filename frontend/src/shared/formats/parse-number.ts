import { MINUS } from './numbers';

export type NumberFault = 'empty' | 'not-a-number' | 'dot-groups-thousands' | 'too-long';
/** What was read; `plain` is the same with a point before its decimals, all of them kept. */
export type ParsedNumber = { ok: true; value: number; plain: string } | { ok: false; fault: NumberFault };

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
  const plain = text.replaceAll('.', '').replace(',', '.');
  return { ok: true, value: Number(plain), plain };
}
