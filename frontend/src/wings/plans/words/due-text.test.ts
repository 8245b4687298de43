import { describe, expect, it } from 'vitest';
import { dueTyped, parseDue } from './due-text';

describe('a deadline as offices write it', () => {
  it.each([
    ['30/06/2026', '2026-06-30', 'day', '30/06/2026'],
    ['trước ngày 5/1/2026', '2026-01-05', 'day', '05/01/2026'],
    ['Tháng 2/2028', '2028-02-29', 'month', 'tháng 2/2028'],
    ['6/2026', '2026-06-30', 'month', 'tháng 6/2026'],
    ['Quý II/2026', '2026-06-30', 'quarter', 'quý II/2026'],
    ['quý 4 năm 2026', '2026-12-31', 'quarter', 'quý IV/2026'],
    ['Năm 2026', '2026-12-31', 'year', 'năm 2026'],
    ['Thường xuyên', null, 'regularly', 'thường xuyên'],
    ['không thời hạn', null, 'none', 'không thời hạn'],
    ['', null, null, ''],
  ] as const)('%s', (text, due, duePrecision, typed) => {
    expect(parseDue(text)).toEqual({ due, duePrecision });
    expect(dueTyped(due, duePrecision)).toBe(typed);
  });

  it.each(['sớm', '31/02/2026', 'tháng 13/2026', 'quý V/2026', '26'])('%s is none', (text) => {
    expect(parseDue(text)).toBeNull();
  });
});
