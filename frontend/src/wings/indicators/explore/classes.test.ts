import { describe, expect, it } from 'vitest';
import { classesOf, classOf, isSingle } from './classes';

describe('the classes of a map', () => {
  const many = Array.from({ length: 108 }, (_, index) => 40 + ((index * 37) % 108) * 0.55);

  it('are at most five, with round bounds that rise, and every value is in exactly one', () => {
    const classes = classesOf(many);
    expect(classes).toHaveLength(5);
    expect(classes.map(({ count }) => count).reduce((sum, count) => sum + count, 0)).toBe(108);
    expect(classes.slice(1).every(({ from }) => Number.isInteger(from))).toBe(true);
    classes.forEach(({ from, to }, place) => {
      expect(to).toBeGreaterThan(from);
      expect(classes[place + 1]?.from ?? to).toBe(to);
    });
    const counted = classes.map(
      (_, place) => many.filter((value) => classOf(value, classes) === place).length,
    );
    expect(counted).toEqual(classes.map(({ count }) => count));
  });

  it('have about as many units each, also where a few values are far from the others', () => {
    const skewed = [...Array.from({ length: 50 }, (_, index) => index), 100_000, 250_000];
    const counts = classesOf(skewed).map(({ count }) => count);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(52);
  });

  it('are single values where there are few different ones', () => {
    const classes = classesOf([0, 100, 100, 50]);
    expect(classes.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [50, 1],
      [100, 2],
    ]);
    expect(classes.every(isSingle)).toBe(true);
    expect([0, 50, 100].map((value) => classOf(value, classes))).toEqual([0, 1, 2]);
  });

  it('are none where nobody has a value, and one where all have the same', () => {
    expect(classesOf([])).toEqual([]);
    expect(classesOf([7, 7, 7])).toEqual([{ from: 7, to: 7, count: 3 }]);
  });

  it('hold negative values and very small ones', () => {
    for (const size of [0.0001, 1, 1e7]) {
      const values = Array.from({ length: 30 }, (_, index) => (index - 12) * size);
      const classes = classesOf(values);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(30);
      expect(classes.every(({ count }) => count > 0)).toBe(true);
    }
  });
});
