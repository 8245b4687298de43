import {
  all,
  getIndicators,
  getRankings,
  getUnit,
  getUnitChildren,
  searchFigures,
  searchUnits,
  type Figure,
  type Indicator,
  type RankingSearch,
  type Unit,
} from '$api';
import type { Then } from '$shared/chart-link';
import { compareVi, isIsoDate, today } from '$shared/formats';
import { lastDayOf } from '$wings/indicators/words/period-end';

type Level = Unit['level'];

/** What an address of the comparison says; all of it may be left out. */
export interface Asked {
  indicator: string;
  within: string;
  level: string;
  period: string;
  boundaries: string;
  breakdown: string;
  /** `ban-do` for a map or what stands for one, else bars. */
  view: string;
  then: Then;
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
  then: Then;
}

export interface Compared {
  rank: number | null;
  rankPrevious: number | null;
  ranked: number | null;
  tied: boolean;
  figure: Figure;
}

/** As many as the server gives in one answer. */
const AT_ONCE = 500;

const DOWNWARDS: Level[] = ['district', 'commune', 'village', 'province', 'organisation'];

export async function loadGround(asked: Asked, signal: AbortSignal): Promise<Ground | null> {
  const indicators = (await getIndicators(signal)).sort((a, b) => compareVi(a.name.vi, b.name.vi));
  const code = asked.indicator || (await newestIndicator(asked.then, signal));
  const indicator = indicators.find((each) => each.code === code) ?? indicators[0];
  if (indicator === undefined) return null;
  const period = asked.period || (await latestPeriod(indicator.code, asked.then, signal));
  const day = dayOf(period, asked.boundaries);
  const path = asked.within === '' ? [] : await pathTo(asked.within, day, asked.then, signal);
  const level = isLevel(asked.level) ? asked.level : await levelBelow(path.at(-1), day, asked.then, signal);
  return { indicators, indicator, path, level, period, then: asked.then };
}

/** Of which there are the newest values: a comparison that nobody asked for begins with something to see. */
async function newestIndicator(then: Then, signal: AbortSignal): Promise<string | undefined> {
  const { items } = await searchFigures({ ...then, sort: '-period,indicator', limit: 1 }, signal);
  return items[0]?.indicator;
}

async function latestPeriod(indicator: string, then: Then, signal: AbortSignal): Promise<string | null> {
  const { items } = await searchFigures({ indicator, ...then, period: 'last:1', limit: 1 }, signal);
  return items[0]?.period ?? null;
}

/** Whether units are drawn by where they are. */
export const isMap = ({ view }: Asked) => view === 'ban-do';

/** The day whose units are compared. */
export function dayOf(period: string | null, boundaries: string): string {
  if (isIsoDate(boundaries)) return boundaries;
  return boundaries === 'current' || period === null ? today() : lastDayOf(period);
}

async function pathTo(code: string, day: string, then: Then, signal: AbortSignal): Promise<Unit[]> {
  const path: Unit[] = [];
  let next: string | undefined = code;
  while (next !== undefined) {
    const unit: Unit = await getUnit(next, day, signal, then);
    path.unshift(unit);
    next = unit.parent?.id;
  }
  return path;
}

const isLevel = (text: string): text is Level => (DOWNWARDS as string[]).includes(text);

/** Districts where there are any, else communes: what stands below differs before and after July 2025. */
async function levelBelow(
  unit: Unit | undefined,
  day: string,
  then: Then,
  signal: AbortSignal,
): Promise<Level> {
  if (unit === undefined) return 'province';
  const { items } = await getUnitChildren(unit.id, day, undefined, signal, then);
  const levels = new Set(items.map(({ level }) => level));
  return DOWNWARDS.find((level) => levels.has(level)) ?? 'commune';
}

/** What is asked for units that are not ranked: the whole of each, as in a ranking. */
export const wholeOf = ({ within, breakdown = 'total', ...rest }: RankingSearch) => ({
  ...rest,
  breakdown,
  unit: within,
  unreported: true,
  compare: 'previous',
});

/** All of them, in the order of the ranks; an indicator without a direction is compared without ranks. */
export function loadCompared(
  { direction }: Indicator,
  search: RankingSearch,
  signal: AbortSignal,
): Promise<Compared[]> {
  if (direction !== 'neutral') return all((cursor) => getRankings(search, cursor, signal));
  return all(async (cursor) => {
    const page = await searchFigures({ ...wholeOf(search), cursor, limit: AT_ONCE }, signal);
    const row = (figure: Figure) => ({ rank: null, rankPrevious: null, ranked: null, tied: false, figure });
    return { ...page, items: page.items.map(row) };
  });
}

/** The units that are compared with what is above them, for what is drawn by places. */
export function loadPlaces({ level, path, then }: Ground, day: string, signal: AbortSignal): Promise<Unit[]> {
  const within = path.at(-1)?.id;
  return all((cursor) => searchUnits({ level, within, date: day, ...then, cursor, limit: AT_ONCE }, signal));
}
