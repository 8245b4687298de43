import { getFigures, searchFigures, type Figure, type Indicator } from '$api';
import type { Then } from '$shared/chart-link';
import { trendOf, type Trend } from './series';

const PERIODS = 12;

export interface LoadedTrend {
  trend: Trend;
  figures: Figure[];
  /** Whose figures these are; null where nobody has any. */
  unit: Figure['unit'] | null;
}

/** Whose figures are asked for, and how they are shown. */
export interface AskedTrend<Unit = string | null> {
  unit: Unit;
  boundaries: string;
  then: Then;
}

/** The last periods of one unit; without one, of the first unit that has figures of the newest period. */
export async function loadTrend(
  indicator: Indicator,
  asked: AskedTrend,
  signal: AbortSignal,
): Promise<LoadedTrend> {
  const unit = asked.unit ?? (await firstUnit(indicator.code, asked.then, signal));
  if (unit === null) return { trend: { periods: [], series: [] }, figures: [], unit: null };
  const figures = await getFigures(trendSearch(indicator.code, { ...asked, unit }), signal);
  return { trend: trendOf(figures, indicator), figures, unit: figures.at(-1)?.unit ?? null };
}

async function firstUnit(indicator: string, then: Then, signal: AbortSignal): Promise<string | null> {
  const { items } = await searchFigures({ indicator, ...then, sort: '-period,unit', limit: 1 }, signal);
  return items[0]?.unit.id ?? null;
}

export const trendSearch = (indicator: string, { unit, boundaries, then }: AskedTrend<string>) => ({
  indicator,
  unit,
  boundaries,
  period: `last:${PERIODS}`,
  compare: 'target,previous,year-earlier,parent',
  ...then,
});
