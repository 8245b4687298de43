import {
  breakdownQuery,
  getFigures,
  getIndicators,
  getObservationVersions,
  searchFigures,
  type Figure,
  type FigureSearch,
  type Indicator,
  type ObservationVersion,
} from '$api';

export interface FigureRows {
  figures: Figure[];
  indicators: Map<string, Indicator>;
}

export async function loadFigures(search: FigureSearch, signal: AbortSignal): Promise<FigureRows> {
  const [figures, indicators] = await Promise.all([getFigures(search, signal), getIndicators(signal)]);
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return { figures: inDefinedOrder(figures, known), indicators: known };
}

/**
 * The figures of a unit. Where it has not reported anything itself yet, those of the land that it has today, which the units
 * before a reorganisation reported.
 *
 * `within` says in which boundaries they are shown.
 */
export async function loadUnitFigures(
  unit: string,
  boundaries: string,
  signal: AbortSignal,
): Promise<FigureRows & { within: string }> {
  const rows = await loadFigures({ unit, boundaries, compare: 'previous' }, signal);
  if (rows.figures.length > 0 || boundaries !== 'as-reported') return { ...rows, within: boundaries };
  const ofLand = await loadFigures({ unit, boundaries: 'current', compare: 'previous' }, signal);
  return ofLand.figures.some(({ value }) => value != null)
    ? { ...ofLand, within: 'current' }
    : { ...rows, within: boundaries };
}

/** Parts of one value stand as the indicator lists them (province, district, commune), the rest as it came. */
export function inDefinedOrder(figures: Figure[], indicators: Map<string, Indicator>): Figure[] {
  const place = ({ indicator, breakdown }: Figure) => {
    const first = indicators.get(indicator)?.breakdowns[0];
    return first?.values.findIndex((value) => value.code === breakdown[first.code]) ?? 0;
  };
  const whole = ({ indicator, unit, period }: Figure) => [indicator, unit.id, period].join('|');
  const order = [...new Set(figures.map(whole))];
  const rank = (figure: Figure) => order.indexOf(whole(figure));
  return [...figures].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** As many as the server gives in one answer. */
const AT_ONCE = 500;

/** All values of the newest period, which a page that begins with it may not hold to the end. */
export async function loadNewest(
  { items, cursor }: { items: Figure[]; cursor: string | null },
  search: FigureSearch,
  signal: AbortSignal,
): Promise<Figure[]> {
  const [period] = items.map((figure) => figure.period);
  const held = items.filter((figure) => figure.period === period);
  if (cursor === null || held.length < items.length) return held;
  const all = await searchFigures({ ...search, period, limit: AT_ONCE }, signal);
  return all.items;
}

/** Values of one unit in the order of its parts, those of several units the best first, or the greatest. */
export function inOrderOfValue(figures: Figure[], indicator: Indicator): Figure[] {
  if (new Set(figures.map(({ unit }) => unit.id)).size < 2) {
    return inDefinedOrder(figures, new Map([[indicator.code, indicator]]));
  }
  const best = indicator.direction === 'lower-is-better' ? -1 : 1;
  return figures.toSorted((a, b) => best * ((b.value ?? 0) - (a.value ?? 0)));
}

export function loadHistory(figure: Figure, signal: AbortSignal): Promise<ObservationVersion[]> {
  return getObservationVersions(
    {
      indicator: figure.indicator,
      unit: figure.unit.code,
      period: figure.period,
      breakdown: figure.breakdown,
    },
    signal,
  );
}

export function figureId(figure: Figure): string {
  return [figure.indicator, figure.unit.id, figure.period, breakdownQuery(figure.breakdown) ?? ''].join('|');
}

/** Null where there is no target, or no value to hold against it. */
export function meetsTarget(figure: Figure, direction: Indicator['direction'] | undefined): boolean | null {
  if (figure.target == null || figure.value == null) return null;
  return direction === 'lower-is-better'
    ? figure.value <= figure.target.value
    : figure.value >= figure.target.value;
}
