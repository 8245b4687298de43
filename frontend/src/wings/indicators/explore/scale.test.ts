import { describe, expect, it } from 'vitest';
import { niceScale } from './scale';

describe('the scale of a chart', () => {
  it('has round steps around the values', () => {
    const { ticks } = niceScale([92.65, 96, 90]);
    expect(ticks[0]).toBeLessThanOrEqual(90);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(96);
    expect(ticks.every((tick) => Number.isInteger(tick * 2))).toBe(true);
  });

  it('begins at zero where the values are near it', () => {
    expect(niceScale([3, 12, 40]).minimum).toBe(0);
  });

  it('does not pass what the indicator cannot pass', () => {
    expect(niceScale([97, 99, 100], { minimum: 0, maximum: 100 }).maximum).toBe(100);
  });

  it('spans one single value', () => {
    const { minimum, maximum } = niceScale([5]);
    expect(minimum).toBeLessThan(5);
    expect(maximum).toBeGreaterThan(5);
  });

  it('spans every value, whatever the size', () => {
    for (const size of [0.001, 1, 1234, 1e9]) {
      for (const values of [[0], [1, 2], [-3, 4], [7, 7.5]]) {
        const scaled = values.map((value) => value * size);
        const { minimum, maximum, ticks } = niceScale(scaled);
        expect(minimum).toBeLessThanOrEqual(Math.min(...scaled));
        expect(maximum).toBeGreaterThanOrEqual(Math.max(...scaled));
        expect(maximum).toBeGreaterThan(minimum);
        expect(ticks.length).toBeLessThan(12);
      }
    }
  });
});
