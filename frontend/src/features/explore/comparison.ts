import {
  getIndicators,
  getRankings,
  getUnit,
  getUnitChildren,
  searchFigures,
  type Figure,
  type Indicator,
  type List,
  type Ranking,
  type RankingSearch,
  type Unit,
} from '$api';
import { compareVi, isIsoDate, today } from '$shared/formats';
import { lastDayOf } from '$shared/period-end';

type Level = Unit['level'];

/** What an address of the comparison says; all of it may be left out. */
export interface Asked {
  indicator: string;
  within: string;
  level: string;
  period: string;
  boundaries: string;
  breakdown: string;
}

/** What is compared, with what was left out filled in. */
export interface Ground {
  indicators: Indicator[];
  indicator: Indicator;
  /** From the greatest unit down to the one within which units are compared. */
  path: Unit[];
  level: Level;
  /** Null where the indicator has no figures at all. */
  period: string | null;
}

export interface Compared {
  rank: number | null;
  rankPrevious: number | null;
  ranked: number | null;
  tied: boolean;
  figure: Figure;
}

const DOWNWARDS: Level[] = ['district', 'commune', 'village', 'province', 'organisation'];

export async function loadGround(asked: Asked, signal: AbortSignal): Promise<Ground | null> {
  const indicators = (await getIndicators(signal)).sort((a, b) => compareVi(a.name.vi, b.name.vi));
  const indicator = indicators.find(({ code }) => code === asked.indicator) ?? indicators[0];
  if (indicator === undefined) return null;
  const period = asked.period || (await latestPeriod(indicator.code, signal));
  const day = dayOf(period, asked.boundaries);
  const path = asked.within === '' ? [] : await pathTo(asked.within, day, signal);
  const level = isLevel(asked.level) ? asked.level : await levelBelow(path.at(-1), day, signal);
  return { indicators, indicator, path, level, period };
}

async function latestPeriod(indicator: string, signal: AbortSignal): Promise<string | null> {
  const { items } = await searchFigures({ indicator, period: 'last:1', limit: 1 }, signal);
  return items[0]?.period ?? null;
}

/** The day whose units are compared. */
export function dayOf(period: string | null, boundaries: string): string {
  if (isIsoDate(boundaries)) return boundaries;
  return boundaries === 'current' || period === null ? today() : lastDayOf(period);
}

async function pathTo(code: string, day: string, signal: AbortSignal): Promise<Unit[]> {
  const path: Unit[] = [];
  let next: string | undefined = code;
  while (next !== undefined) {
    const unit: Unit = await getUnit(next, day, signal);
    path.unshift(unit);
    next = unit.parent?.id;
  }
  return path;
}

const isLevel = (text: string): text is Level => (DOWNWARDS as string[]).includes(text);

/** Districts where there are any, else communes: what stands below differs before and after July 2025. */
async function levelBelow(unit: Unit | undefined, day: string, signal: AbortSignal): Promise<Level> {
  if (unit === undefined) return 'province';
  const { items } = await getUnitChildren(unit.id, day, undefined, signal);
  const levels = new Set(items.map(({ level }) => level));
  return DOWNWARDS.find((level) => levels.has(level)) ?? 'commune';
}

/** In the order of the ranks; an indicator without a direction is compared without ranks. */
export async function loadCompared(
  { indicator, search }: { indicator: Indicator; search: RankingSearch },
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<List<Compared>> {
  if (indicator.direction !== 'neutral') {
    const page = await getRankings(search, cursor, signal);
    return { ...page, items: page.items.map(rankedRow) };
  }
  const { within, ...rest } = search;
  const page = await searchFigures({ ...rest, unit: within, compare: 'previous', cursor }, signal);
  const row = (figure: Figure) => ({ rank: null, rankPrevious: null, ranked: null, tied: false, figure });
  return { ...page, items: page.items.map(row) };
}

const rankedRow = ({ rank, rankPrevious, ranked, tied, figure }: Ranking): Compared => ({
  rank,
  rankPrevious,
  ranked,
  tied,
  figure,
});
