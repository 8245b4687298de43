import { describe, expect, it } from 'vitest';
import { checkTyped, percentOf, slotsOf, typedOf, type Typed } from './entry';
import { blockOf, hasDots, possibleReadings, readCell } from './paste';
import { kindOf, periodOf, windowOf } from './window';

const ratio = { measure: 'ratio', decimals: 2, minimum: 0, maximum: 100 } as const;
const count = { measure: 'count', decimals: 0, minimum: 0, maximum: null } as const;
const typed = (part: Partial<Typed>): Typed => ({ ...typedOf(null, 'count'), ...part });

describe('a typed row', () => {
  it('is ready with both parts of a ratio', () => {
    expect(checkTyped(typed({ numerator: '1.197', denominator: '1.292' }), ratio, false)).toEqual({
      kind: 'ready',
      body: { numerator: 1197, denominator: 1292 },
    });
    expect(percentOf(typed({ numerator: '1.197', denominator: '1.292' }), 2)).toBe(92.65);
  });

  it('waits for the other part', () => {
    expect(checkTyped(typed({ numerator: '10' }), ratio, false)).toEqual({ kind: 'incomplete' });
    expect(checkTyped(typed({}), ratio, false)).toEqual({ kind: 'empty' });
  });

  it.each([
    [{ numerator: '13', denominator: '12' }, 'numerator', /mẫu số/],
    [{ numerator: '1', denominator: '0' }, 'denominator', /lớn hơn 0/],
    [{ numerator: '1,5', denominator: '2' }, 'numerator', /số nguyên/],
    [{ numerator: '1.5', denominator: '2' }, 'numerator', /Dấu chấm/],
  ] as const)('says what is wrong with %j', (part, place, words) => {
    const checked = checkTyped(typed(part), ratio, false);
    expect(checked.kind === 'faulty' && checked.faults[place]).toMatch(words);
  });

  it('wants a reason where an approved value would be replaced', () => {
    const checked = checkTyped(typed({ value: '12' }), count, true);
    expect(checked.kind === 'faulty' && checked.faults.reason).toBeTruthy();
    expect(checkTyped(typed({ value: '12', reason: 'Rà soát' }), count, true)).toEqual({
      kind: 'ready',
      body: { value: 12, reason: 'Rà soát' },
    });
  });

  it('says that an indicator has no meaning for the unit, and nothing else', () => {
    expect(checkTyped(typed({ value: '12', notApplicable: true }), count, false)).toEqual({
      kind: 'ready',
      body: { notApplicable: true },
    });
  });
});

it('offers the parts that nobody gave after those that were given', () => {
  const indicator = {
    code: 'A',
    name: { vi: 'A' },
    breakdowns: [
      {
        code: 'level',
        name: { vi: 'Cấp' },
        values: ['x', 'y'].map((code) => ({ code, name: { vi: code } })),
      },
    ],
  };
  const line = (breakdown: Record<string, string>) => ({ indicator: 'A', breakdown, checks: [] });
  const slots = slotsOf(
    { lines: [line({}), line({ level: 'y' })] } as never,
    [indicator, { ...indicator, code: 'NOT_ASKED' }] as never,
  );
  expect(slots.map(({ id, optional }) => [id, optional])).toEqual([
    ['A', false],
    ['A level:y', false],
    ['A level:x', true],
  ]);
});

describe('a pasted block', () => {
  it('is lines of cells, whatever ends the lines', () => {
    expect(blockOf('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('asks what a dot means', () => {
    expect(hasDots([['2.000', '5']])).toBe(true);
    expect(hasDots([['2000', '5,5']])).toBe(false);
    expect(readCell('2.000', 'thousands')).toBe('2.000');
    expect(readCell('2.000', 'decimal')).toBe('2');
    expect(readCell('1,234.5', 'decimal')).toBe('1.234,5');
    expect(readCell('92,65 %', 'thousands')).toBe('92,65');
    expect(readCell('không', 'thousands')).toBe('không');
  });

  it('offers first the reading that fits every number', () => {
    expect(possibleReadings([['1.234.567', '2']])).toEqual(['thousands']);
    expect(possibleReadings([['2.5', '1.000']])).toEqual(['decimal']);
    expect(possibleReadings([['2.000']])).toEqual(['thousands', 'decimal']);
  });
});

describe('the window of a period', () => {
  it.each([
    ['2022-12', 'decree-09', '2022-11-15', '2022-12-14'],
    ['2026-01', 'decree-09', '2025-12-15', '2026-01-14'],
    ['2026', 'decree-09', '2025-12-15', '2026-12-14'],
    ['2026-S1', 'decree-09', '2025-12-15', '2026-06-14'],
    ['2026-Q4', 'decree-09', '2026-09-15', '2026-12-14'],
    ['2026-01-01/P9M', 'decree-09', '2025-12-15', '2026-09-14'],
    ['2024-02', 'calendar', '2024-02-01', '2024-02-29'],
    ['2026', 'calendar', '2026-01-01', '2026-12-31'],
  ] as const)('%s by %s is %s to %s', (period, basis, from, to) => {
    expect(windowOf(period, basis)).toEqual({ from, to });
    const { kind, year, part } = kindOf(period);
    expect(periodOf(kind, year, part)).toBe(period);
  });

  it('does not exist for what is no period', () => {
    expect(windowOf('26-13', 'calendar')).toBeNull();
  });
});
