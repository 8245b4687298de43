import { describe, expect, it } from 'vitest';
import { statementRow as row } from '../../../../tests/fixtures';
import { partsOf, readGrouping, rowName, segmentsOf } from './rows';

const count = (number: number) => ({ count: number, tasks: '/api/v1/tasks?plan=p-1' });

describe('a row of a statement', () => {
  it('consists of parts that come to what was assigned', () => {
    expect(partsOf(row())).toEqual({ inTime: 4, late: 1, within: 2, overdue: 1, rest: 2 });
  });

  it('is drawn in pieces that lie side by side, none of them empty', () => {
    const segments = segmentsOf(
      row({
        assigned: count(8),
        cancelled: count(0),
        notDone: { ...row().notDone, awaitingAcceptance: count(0) },
      }),
      16,
      160,
    );
    expect(segments.map(({ part, x, width }) => [part, x, width])).toEqual([
      ['inTime', 0, 40],
      ['late', 40, 10],
      ['within', 50, 20],
      ['overdue', 70, 10],
    ]);
    expect(segmentsOf(row(), 0, 160)).toEqual([]);
  });

  it('is named by what it is about', () => {
    expect(rowName(row(), 'unit')).toBe('Sở Thông tin và Truyền thông');
    expect(rowName(row({ key: { kind: 'none', id: null, code: null, name: null } }), 'unit')).toBe(
      'Chưa rõ đơn vị chủ trì',
    );
    expect(rowName(row({ key: { kind: 'period', id: null, code: '2023-Q2', name: null } }), 'period')).toBe(
      'quý II năm 2023',
    );
    expect(
      rowName(
        row({ key: { kind: 'directive', id: 'd', code: 'D2', name: { vi: 'Nâng cao chất lượng' } } }),
        'directive',
      ),
    ).toBe('D2 Nâng cao chất lượng');
    expect(readGrouping('tuan')).toBe('unit');
  });
});
