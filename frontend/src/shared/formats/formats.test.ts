import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLocale } from '../messages';
import {
  breakdownNames,
  formatDate,
  formatInstant,
  formatInstantDate,
  formatNumber,
  formatPeriod,
  formatQuantity,
  isIsoDate,
  nameOf,
  parseDate,
  parseVi,
} from '.';

describe('numbers', () => {
  it('are written the Vietnamese way', () => {
    expect(formatNumber(1234567.89)).toBe('1.234.567,89');
    expect(formatNumber(1197)).toBe('1.197');
    expect(formatNumber(-3.5)).toBe('−3,5');
  });

  it('keep as many decimals as the source has', () => {
    expect(formatQuantity(96, 'percent')).toBe('96\u00a0%');
    expect(formatQuantity(92.65, 'percent')).toBe('92,65\u00a0%');
    expect(formatQuantity(90, 'percent', 1)).toBe('90,0\u00a0%');
  });

  it('stay with their unit on one line', () => {
    expect(formatQuantity(1292, 'thôn')).toBe('1.292\u00a0thôn');
    expect(formatQuantity(108, '')).toBe('108');
    expect(formatQuantity(92.65, 'percent')).toBe('92,65\u00a0%');
  });

  it('look the same in English', async () => {
    await chooseLocale('en');
    expect(formatNumber(1197)).toBe('1.197');
  });
});

describe('parseVi', () => {
  it.each([
    ['1.197', 1197],
    ['1.234.567,89', 1234567.89],
    ['92,65', 92.65],
    ['1197', 1197],
    [' 1 197 ', 1197],
    ['0', 0],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
  ])('reads %s as %d', (text, value) => {
    expect(parseVi(text)).toEqual({ ok: true, value, plain: String(value) });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['1.5', 'dot-groups-thousands'],
    ['92.65', 'dot-groups-thousands'],
    ['1.1970', 'dot-groups-thousands'],
    ['1,197.5', 'dot-groups-thousands'],
    ['1,2,3', 'not-a-number'],
    ['một nghìn', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['12345678901234567', 'too-long'],
  ])('refuses %j as %s', (text, fault) => {
    expect(parseVi(text)).toEqual({ ok: false, fault });
  });
});

describe('dates', () => {
  it('are day, month, year', () => {
    expect(formatDate('2022-12-26')).toBe('26/12/2022');
  });

  it('follow the calendar of the office, not the reader’s clock', () => {
    expect(formatInstantDate('2022-12-25T17:00:00Z')).toBe('26/12/2022');
    expect(formatInstant('2026-11-25T06:05:00Z')).toBe('25/11/2026\u00a013:05');
  });

  it('are read only when the calendar has them', () => {
    expect(parseDate('26/12/2022')).toBe('2022-12-26');
    expect(parseDate('6/1/2023')).toBe('2023-01-06');
    expect(parseDate('31/02/2023')).toBeNull();
    expect(parseDate('2022-12-26')).toBeNull();
    expect(isIsoDate('2022-12-26')).toBe(true);
    expect(isIsoDate('2022-13-01')).toBe(false);
  });
});

describe('periods', () => {
  it.each([
    ['2022', 'năm 2022'],
    ['2022-S1', '6 tháng đầu năm 2022'],
    ['2022-S2', '6 tháng cuối năm 2022'],
    ['2022-Q4', 'quý IV năm 2022'],
    ['2022-12', 'tháng 12/2022'],
    ['2022-01-01/P9M', '9 tháng năm 2022'],
    ['2023/2025', '2023–2025'],
    ['khác', 'khác'],
  ])('%s is said %s', (period, words) => {
    expect(formatPeriod(period)).toBe(words);
  });
});

describe('names', () => {
  beforeEach(() => chooseLocale('en'));

  it('fall back to Vietnamese', () => {
    expect(nameOf({ vi: 'Tỉnh Bắc Kạn', en: 'Bắc Kạn Province' })).toBe('Bắc Kạn Province');
    expect(nameOf({ vi: 'Xã Dương Quang' })).toBe('Xã Dương Quang');
    expect(nameOf({ vi: 'Xã Dương Quang', en: null })).toBe('Xã Dương Quang');
  });

  it('of a breakdown come from the indicator', () => {
    const dimensions = [{ code: 'level', values: [{ code: 'commune', name: { vi: 'Cấp xã' } }] }];
    expect(breakdownNames({ level: 'commune' }, dimensions)).toEqual([{ vi: 'Cấp xã' }]);
    expect(breakdownNames({ level: 'other' }, dimensions)).toEqual([{ vi: 'other' }]);
  });
});
