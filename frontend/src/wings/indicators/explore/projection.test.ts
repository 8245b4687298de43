import { describe, expect, it } from 'vitest';
import { labelSpot, pathOf, project, type Polygon } from './projection';

const square = (west: number, south: number, side = 1): Polygon => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

describe('the projection of a map', () => {
  it('fills the width, has north above, and makes a degree east narrower than a degree north', () => {
    const projection = project([[square(105, 21)], [square(106, 21)]], 400);
    expect(projection.at([105, 22])).toEqual([0, 0]);
    expect(projection.at([107, 21])[0]).toBeCloseTo(400);
    expect(projection.at([107, 21])[1]).toBeCloseTo(projection.height);
    const east = projection.at([106, 21])[0] - projection.at([105, 21])[0];
    expect(east / projection.height).toBeCloseTo(Math.cos((21.5 * Math.PI) / 180));
  });

  it('stays within its height where an area is long and thin, in the middle of the width', () => {
    const thin: Polygon = [
      [
        [105, 8],
        [105.1, 8],
        [105.1, 23],
        [105, 23],
        [105, 8],
      ],
    ];
    const projection = project([[thin]], 400, 500);
    expect(projection.height).toBeCloseTo(500);
    const [left] = projection.at([105, 10]);
    const [right] = projection.at([105.1, 10]);
    expect(left + right).toBeCloseTo(400);
  });

  it('draws outlines and holes as closed paths without doubled points', () => {
    const area = [[...square(105, 21), square(105.4, 21.4, 0.2)[0] ?? []], square(106, 21)];
    const path = pathOf(area, project([area], 200));
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/Z/g)).toHaveLength(3);
    const tiny = [square(105, 21), square(106, 21, 0.00001)];
    expect(pathOf([square(106, 21, 0.00001)], project([tiny], 200))).toMatch(/^M[\d. ]+Z$/);
  });

  it('puts a label in the middle of the greatest part', () => {
    const area = [square(105, 21, 0.1), square(106, 21)];
    const projection = project([area], 300);
    const spot = labelSpot(area, projection);
    const [x, y] = projection.at([106.5, 21.5]);
    expect(spot.x).toBeCloseTo(x);
    expect(spot.y).toBeCloseTo(y);
    expect(spot.room).toBeGreaterThan(100);
  });
});
