import { describe, expect, it } from 'vitest';
import { figure } from '../../../../tests/fixtures';
import type { Compared } from './comparison';
import { comparisonFinding } from './findings';

const row = (vi: string, value: number | null, more = {}): Compared => ({
  rank: null,
  rankPrevious: null,
  ranked: null,
  tied: false,
  figure: figure('VILLAGE_TEAMS', value, {
    unit: { id: vi, code: vi, name: { vi } },
    reason: value === null ? 'not-reported' : null,
    ...more,
  }),
});
const percent = { unitOfMeasure: 'percent', direction: 'higher-is-better' } as const;
const said = (...given: Parameters<typeof comparisonFinding>) =>
  comparisonFinding(...given).replaceAll('\u00a0', ' ');

describe('what a comparison says', () => {
  it('names who leads and who is last', () => {
    expect(said([row('Xã A', 90), row('Xã B', 70), row('Xã C', 80)], percent)).toBe(
      'Xã A dẫn đầu với 90 %; cuối bảng là Xã B với 70 %',
    );
  });

  it('turns round where less is better', () => {
    expect(
      said([row('Xã A', 9), row('Xã B', 7)], { unitOfMeasure: 'vụ', direction: 'lower-is-better' }),
    ).toBe('Xã B dẫn đầu với 7 vụ; cuối bảng là Xã A với 9 vụ');
  });

  it('does not praise what is neither good high nor low', () => {
    expect(said([row('Xã A', 9), row('Xã B', 7)], { unitOfMeasure: 'hộ', direction: 'neutral' })).toBe(
      'Cao nhất là Xã A với 9 hộ, thấp nhất là Xã B với 7 hộ',
    );
  });

  it('counts ties, targets and those without a figure, and takes nothing for nought', () => {
    const target = { value: 80, period: '2025', legalBasis: 'NQ' };
    expect(
      said(
        [
          row('Xã A', 90, { target }),
          row('Xã B', 90, { target }),
          row('Xã C', 0, { target }),
          row('Xã D', null),
          row('Xã E', null, { reason: 'not-applicable' }),
        ],
        percent,
      ),
    ).toBe(
      '2 đơn vị cùng dẫn đầu với 90 %; cuối bảng là Xã C với 0 %; 2 trong 3 đơn vị có mục tiêu đạt mục tiêu; 1 đơn vị chưa có số liệu',
    );
  });

  it('says so where all are alike, one is alone, or nobody has a figure', () => {
    expect(said([row('Xã A', 5), row('Xã B', 5)], percent)).toBe('Cả 2 đơn vị cùng có 5 %');
    expect(said([row('Xã A', 5)], percent)).toBe('Xã A: 5 %');
    expect(said([row('Xã A', null)], percent)).toBe('Chưa đơn vị nào có số liệu');
  });
});
