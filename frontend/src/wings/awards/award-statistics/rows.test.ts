import { describe, expect, it } from 'vitest';
import type { AwardStatisticsRow } from '$api';
import { listQuery, rowLabel, share } from './rows';

const row = (more: Partial<AwardStatisticsRow> = {}): AwardStatisticsRow => ({
  of: 'way',
  concept: null,
  type: null,
  recipientKind: null,
  positionClass: null,
  way: 'regular',
  awards: 1,
  recipients: 6,
  uncounted: 0,
  list: '/api/v1/awards?way=regular',
  ...more,
});

describe('the sums of the statistics', () => {
  it('are named by what they count', () => {
    expect(rowLabel(row())).toBe('Thường xuyên (công trạng)');
    expect(rowLabel(row({ way: null }))).toBe('Không nêu');
    expect(rowLabel(row({ of: 'recipient-kind', recipientKind: 'collective' }))).toBe('Tập thể');
    expect(rowLabel(row({ of: 'type', type: { code: 'X', name: { vi: 'Giấy khen' } } }))).toBe('Giấy khen');
    expect(rowLabel(row({ of: 'total' }))).toBe('Tổng');
  });

  it('have bars as long as their share of the largest, and none where nothing is counted', () => {
    const rows = [row(), row({ recipients: 3 })];
    expect(rows.map((each) => share(each, rows))).toEqual([1, 0.5]);
    expect(share(row({ recipients: 0 }), [row({ recipients: 0 })])).toBe(0);
  });

  it('lead to the list of exactly their awards, and to nothing else', () => {
    const search = new URLSearchParams('status=issued&way=regular&cursor=x&token=y');
    expect(listQuery(search)).toEqual({ status: 'issued', way: 'regular' });
  });
});
