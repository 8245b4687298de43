import { getFigures, searchFigures, type Figure, type Indicator } from '$api';
import { trendOf, type Trend } from './series';

const PERIODS = 12;

export interface LoadedTrend {
  trend: Trend;
  figures: Figure[];
  /** Whose figures these are; null where nobody has any. */
  unit: Figure['unit'] | null;
}

/** The last periods of one unit; without one, of the first unit that has figures. */
export async function loadTrend(
  indicator: Indicator,
  asked: string | null,
  boundaries: string,
  signal: AbortSignal,
): Promise<LoadedTrend> {
  const unit = asked ?? (await firstUnit(indicator.code, signal));
  if (unit === null) return { trend: { periods: [], series: [] }, figures: [], unit: null };
  const figures = await getFigures(trendSearch(indicator.code, unit, boundaries), signal);
  return { trend: trendOf(figures, indicator), figures, unit: figures.at(-1)?.unit ?? null };
}

async function firstUnit(indicator: string, signal: AbortSignal): Promise<string | null> {
  const { items } = await searchFigures({ indicator, limit: 1 }, signal);
  return items[0]?.unit.id ?? null;
}

export const trendSearch = (indicator: string, unit: string, boundaries: string) => ({
  indicator,
  unit,
  boundaries,
  period: `last:${PERIODS}`,
  compare: 'target,previous,year-earlier,parent',
});
