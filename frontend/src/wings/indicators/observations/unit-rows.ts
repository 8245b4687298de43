import { all, breakdownQuery, getRankings, type Figure, type Indicator, type Ranking } from '$api';

/** What a unit came to by one indicator, or by one part of it. */
export interface UnitRow {
  key: string;
  /** The newest period, whether it has a value or not. */
  newest: Figure;
  /** All periods, the oldest first. */
  figures: Figure[];
}

/** Where a unit stands: its level, and the unit above it. */
export interface Place {
  level: string;
  within: string | null;
}

/** A row an indicator and part, in the order in which they come. */
export function unitRows(figures: Figure[]): UnitRow[] {
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = [figure.indicator, breakdownQuery(figure.breakdown) ?? ''].join('|');
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return [...rows].flatMap(([key, own]) => {
    const sorted = own.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const newest = sorted.at(-1);
    return newest === undefined ? [] : [{ key, newest, figures: sorted }];
  });
}

/** Only a whole that has a value and a direction has a rank. */
const isRanked = ({ newest }: UnitRow, indicators: Map<string, Indicator>) =>
  newest.value !== null &&
  Object.keys(newest.breakdown).length === 0 &&
  (indicators.get(newest.indicator)?.direction ?? 'neutral') !== 'neutral';

/** The places of a unit among those of its level below the same unit, by indicator: one question a period. */
export async function loadRanks(
  unit: string,
  { level, within }: Place,
  rows: UnitRow[],
  indicators: Map<string, Indicator>,
  boundaries: string,
  signal: AbortSignal,
): Promise<Map<string, Ranking>> {
  const newest = rows.filter((row) => isRanked(row, indicators)).map((row) => row.newest);
  const periods = [...new Set(newest.map(({ period }) => period))];
  const found = await Promise.all(
    periods.map((period) => {
      const ranked = newest.filter((figure) => figure.period === period);
      const indicator = ranked.map((figure) => figure.indicator).join(',');
      const search = { indicator, period, level, unit, boundaries, ...(within === null ? {} : { within }) };
      return all((cursor) => getRankings(search, cursor, signal));
    }),
  );
  // One among one is no rank.
  return new Map(
    found
      .flat()
      .filter(({ rank, ranked }) => rank !== null && ranked > 1)
      .map((ranking) => [ranking.figure.indicator, ranking]),
  );
}
