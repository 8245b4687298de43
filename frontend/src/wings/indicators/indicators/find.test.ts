import { describe, expect, it } from 'vitest';
import type { Theme } from '$api';
import { indicator } from '../../../../tests/fixtures';
import { grouped, hasWords } from './find';

const theme = (code: string, indicators: string[]): Theme => ({
  code,
  name: { vi: code },
  position: 1,
  indicators,
  recordedAt: '2026-11-25T06:00:00Z',
});
const records = indicator('ONLINE_RECORDS', 'Hồ sơ công việc được xử lý trên môi trường mạng', {
  name: { vi: 'Hồ sơ công việc được xử lý trên môi trường mạng', en: 'Work records processed online' },
  meaning: { vi: 'Đạt bao nhiêu phần trăm' },
});
const teams = indicator('VILLAGE_TEAMS', 'Thôn, bản có Tổ công nghệ số cộng đồng');

describe('looking for an indicator', () => {
  it('does not ask for marks, capitals, the order of words or the language', () => {
    expect(hasWords(records, 'ho so moi truong')).toBe(true);
    expect(hasWords(records, 'MẠNG  hồ')).toBe(true);
    expect(hasWords(records, 'online work')).toBe(true);
    expect(hasWords(records, 'dat bao nhieu')).toBe(true);
    expect(hasWords(records, 'online_rec')).toBe(true);
    expect(hasWords(records, '')).toBe(true);
    expect(hasWords(records, 'hồ sơ giấy')).toBe(false);
  });

  it('finds them below their themes, those without one last', () => {
    const groups = grouped(
      [records, teams],
      [theme('SOCIETY', []), theme('GOVERNMENT', ['ONLINE_RECORDS', 'NOT_IN_FORCE'])],
    );
    expect(groups.map(({ code, indicators }) => [code, indicators.map((each) => each.code)])).toEqual([
      ['GOVERNMENT', ['ONLINE_RECORDS']],
      ['', ['VILLAGE_TEAMS']],
    ]);
  });

  it('finds an indicator of several themes below each, in the order of the theme', () => {
    const groups = grouped(
      [records, teams],
      [theme('A', ['VILLAGE_TEAMS', 'ONLINE_RECORDS']), theme('B', ['VILLAGE_TEAMS'])],
    );
    expect(groups.map(({ indicators }) => indicators.map((each) => each.code))).toEqual([
      ['VILLAGE_TEAMS', 'ONLINE_RECORDS'],
      ['VILLAGE_TEAMS'],
    ]);
  });
});
