import {
  breakdownQuery,
  getFigures,
  getIndicators,
  getObservationVersions,
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
  const rows = await loadFigures({ unit, boundaries }, signal);
  if (rows.figures.length > 0 || boundaries !== 'as-reported') return { ...rows, within: boundaries };
  const ofLand = await loadFigures({ unit, boundaries: 'current' }, signal);
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
