import { breakdownQuery, type Figure, type Indicator } from '$api';
import { breakdownNames, nameOf } from '$shared/formats';

/** The figures of one part of the whole, each at its period. */
export interface Series {
  key: string;
  label: string;
  /** As many as there are periods; null where there is no figure at all. */
  figures: (Figure | null)[];
}

export interface Trend {
  periods: string[];
  series: Series[];
}

const keyOf = (figure: Figure) => breakdownQuery(figure.breakdown) ?? '';

/** One line for the whole and for each of its parts, the parts in the order of the definition. */
export function trendOf(figures: Figure[], indicator: Indicator): Trend {
  const periods = [...new Set(figures.map(({ period }) => period))].sort();
  const keys = [...new Set(figures.map(keyOf))].sort((a, b) => placeOf(a, indicator) - placeOf(b, indicator));
  return {
    periods,
    series: keys.map((key) => {
      const own = figures.filter((figure) => keyOf(figure) === key);
      return {
        key,
        label: labelOf(own[0], indicator),
        figures: periods.map((period) => own.find((figure) => figure.period === period) ?? null),
      };
    }),
  };
}

function labelOf(figure: Figure | undefined, indicator: Indicator): string {
  return breakdownNames(figure?.breakdown ?? {}, indicator.breakdowns)
    .map(nameOf)
    .join(', ');
}

function placeOf(key: string, indicator: Indicator): number {
  const codes = indicator.breakdowns.flatMap(({ code, values }) =>
    values.map((value) => `${code}:${value.code}`),
  );
  return key === '' ? -1 : codes.indexOf(key.split(',')[0] ?? '');
}

/** What lies between two breaks is one stretch; a period without a value ends a stretch as well. */
export function stretches(figures: (Figure | null)[]): { index: number; figure: Figure }[][] {
  const found: { index: number; figure: Figure }[][] = [];
  let open = false;
  figures.forEach((figure, index) => {
    if (figure?.value == null) {
      open = false;
      return;
    }
    if (!open || isBreak(figure)) found.push([]);
    found.at(-1)?.push({ index, figure });
    open = true;
  });
  return found;
}

export const isBreak = (figure: Figure) => figure.breakInSeries || figure.definitionBreak;

/** Null where there is no target, or no value to hold against it. */
export function meetsTarget(figure: Figure, direction: Indicator['direction']): boolean | null {
  if (figure.target == null || figure.value == null) return null;
  return direction === 'lower-is-better'
    ? figure.value <= figure.target.value
    : figure.value >= figure.target.value;
}
