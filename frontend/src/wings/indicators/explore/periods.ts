import type { Indicator } from '$api';

const NEEDED = 5;

const inYear: Record<Indicator['frequency'], (year: number) => string[]> = {
  year: (year) => [`${year}`],
  'nine-months': (year) => [`${year}-01-01/P9M`],
  'half-year': (year) => [`${year}-S2`, `${year}-S1`],
  quarter: (year) => [4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`),
  month: (year) => Array.from({ length: 12 }, (_, index) => `${year}-${String(12 - index).padStart(2, '0')}`),
};

/** The periods of the last years that a reader may ask for, the newest first, with the one that is shown. */
export function periodChoices(
  frequency: Indicator['frequency'],
  shown: string | null,
  thisYear: number,
): string[] {
  const years = Array.from({ length: NEEDED }, (_, index) => thisYear - index);
  const known = years.flatMap(inYear[frequency]);
  return shown === null || known.includes(shown) ? known : [...known, shown].sort().reverse();
}
