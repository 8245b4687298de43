/** Values that are shown alike: from `from` on, below `to`; the last class has what equals its `to` as well. */
export interface ValueClass {
  from: number;
  to: number;
  count: number;
}

const MOST = 5;

/**
 * Values in at most five classes with round bounds, about as many units in each. Where there are few different values,
 * each is a class of its own. What was not reported is in none.
 */
export function classesOf(values: number[]): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return [];
  const different = [...new Set(sorted)];
  const bounds = different.length <= MOST ? different : [low, ...innerBounds(sorted)];
  return bounds.map((from, place) => {
    const to = bounds[place + 1] ?? high;
    const last = place === bounds.length - 1;
    const count = sorted.filter((value) => value >= from && (last || value < to)).length;
    return { from, to: different.length <= MOST ? from : to, count };
  });
}

/** Bounds between fifths, rounded; those that would leave a class empty fall away. */
function innerBounds(sorted: number[]): number[] {
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const bounds: number[] = [];
  for (let part = 1; part < MOST; part++) {
    const at = sorted[Math.floor((sorted.length * part) / MOST)] ?? high;
    const bound = rounded(at, high - low);
    const below = bounds.at(-1) ?? low;
    const filled =
      sorted.some((value) => value >= below && value < bound) && sorted.some((value) => value >= bound);
    if (bound > below && filled) bounds.push(bound);
  }
  return bounds;
}

/** Rounded to a hundredth of the span or finer, so that a bound is a number one can remember. */
function rounded(value: number, span: number): number {
  const step = 10 ** Math.floor(Math.log10(span / 10));
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** Which class a value is in, counted from 0. */
export function classOf(value: number, classes: ValueClass[]): number {
  return Math.max(
    0,
    classes.findLastIndex(({ from }) => value >= from),
  );
}

/** Whether a class stands for one single value. */
export const isSingle = ({ from, to }: ValueClass) => from === to;
