export interface Scale {
  minimum: number;
  maximum: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers that span the values; bounds that the values cannot pass are not passed by the scale either. */
export function niceScale(
  values: number[],
  bounds: { minimum?: number | null; maximum?: number | null } = {},
  wanted = 5,
): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.1;
  const from = within(closeToZero(low, high) ? Math.min(0, low) : low - room, bounds);
  const to = within(high + room, bounds);
  const step = niceStep((to - from || 1) / (wanted - 1));
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { minimum: ticks[0] ?? from, maximum: ticks.at(-1) ?? to, ticks };
}

/** A scale that would begin near zero begins there. */
const closeToZero = (low: number, high: number) => low <= 0 || low < (high - low) * 2;

function within(value: number, { minimum, maximum }: { minimum?: number | null; maximum?: number | null }) {
  return Math.max(minimum ?? -Infinity, Math.min(maximum ?? Infinity, value));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough - 1e-12) ?? 10) * power;
}

/** Without what binary fractions leave behind: 0.1 + 0.2. */
const rounded = (value: number) => Number(value.toPrecision(12));
