import { describe, expect, it } from 'vitest';
import { task } from '../../../../tests/fixtures';
import { entriesOf, isMonth, openingMonth, weeksOf } from './calendar';
import { shiftMonth, windowStart } from './days';

describe('the calendar of a plan', () => {
  it('begins weeks on Monday and fills the first and the last one up', () => {
    const weeks = weeksOf('2023-06');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      '2023-05-29',
      '2023-05-30',
      '2023-05-31',
      '2023-06-01',
      '2023-06-02',
      '2023-06-03',
      '2023-06-04',
    ]);
    expect(weeks[4]?.at(-1)).toBe('2023-07-02');
  });

  it('knows leap days, months of four weeks and the turn of the year', () => {
    expect(weeksOf('2024-02').flat()).toContain('2024-02-29');
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2023-12').at(-1)).toEqual([
      '2023-12-25',
      '2023-12-26',
      '2023-12-27',
      '2023-12-28',
      '2023-12-29',
      '2023-12-30',
      '2023-12-31',
    ]);
    expect(shiftMonth('2023-12', 1)).toBe('2024-01');
    expect(shiftMonth('2023-01', -1)).toBe('2022-12');
  });

  it('holds deadlines and milestones, and tells a stated day from the end of a quarter', () => {
    const milestone = {
      id: 'm-1',
      name: { vi: 'Trình dự thảo' },
      due: '2023-03-15',
      reachedOn: null,
      reachedBy: null,
    };
    const entries = entriesOf([
      { ...task, due: '2023-06-30', duePrecision: 'quarter', milestones: [milestone] },
      { ...task, id: 't-11', due: '2023-06-05', duePrecision: 'day' },
      { ...task, id: 't-12', due: null, duePrecision: 'regularly' },
    ]);
    expect(entries.map(({ day, exact }) => [day, exact])).toEqual([
      ['2023-03-15', true],
      ['2023-06-05', true],
      ['2023-06-30', false],
    ]);
    expect(entries[0]?.milestone).toBe(milestone);
  });

  it('opens at today while the plan runs, else where there is something', () => {
    const entries = entriesOf([{ ...task, due: '2023-06-05', duePrecision: 'day' }]);
    expect(openingMonth(entries, 2023, '2023-02-10')).toBe('2023-02');
    expect(openingMonth(entries, 2023, '2026-11-25')).toBe('2023-06');
    expect(openingMonth([], 2023, '2026-11-25')).toBe('2023-01');
    expect(isMonth('2023-13')).toBe(false);
    expect(isMonth('2023-06')).toBe(true);
  });

  it('knows when the month, quarter or year of a deadline begins', () => {
    expect(windowStart('2023-06-30', 'quarter')).toBe('2023-04-01');
    expect(windowStart('2023-12-31', 'year')).toBe('2023-01-01');
    expect(windowStart('2024-02-29', 'month')).toBe('2024-02-01');
    expect(windowStart('2023-06-05', 'day')).toBe('2023-06-05');
  });
});
