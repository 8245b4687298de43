import { describe, expect, it } from 'vitest';
import type { Unit } from '$api';
import { figure, unitOf } from '../../../../tests/fixtures';
import type { Compared } from './comparison';
import { placeTiles, TILE_HEIGHT, tileGroups } from './tiles';

const ref = (id: string, vi: string) => ({ id, code: id, name: { vi } });
const row = (id: string, vi: string): Compared => ({
  rank: null,
  rankPrevious: null,
  ranked: null,
  tied: false,
  figure: figure('VILLAGE_TEAMS', 1, { unit: ref(id, vi) }),
});
const unit = (id: string, vi: string, parent: ReturnType<typeof ref>): Unit =>
  ({ ...unitOf(ref(id, vi)), parent }) as Unit;

const districts = [ref('d2', 'Huyện Đông Anh'), ref('d1', 'Huyện Ba Vì')] as const;

describe('tiles in the place of a map', () => {
  it('stand by district and name, đ after d and marks as Vietnamese dictionaries have them', () => {
    const rows = [
      row('1', 'Xã Đông Hội'),
      row('2', 'Xã Dục Tú'),
      row('3', 'Xã Ba Trại'),
      row('4', 'Xã Ân Lập'),
    ];
    const units = [
      unit('1', 'Xã Đông Hội', districts[0]),
      unit('2', 'Xã Dục Tú', districts[0]),
      unit('3', 'Xã Ba Trại', districts[1]),
      unit('4', 'Xã Ân Lập', districts[1]),
    ];
    const groups = tileGroups(rows, units);
    expect(groups.map(({ title }) => title?.vi)).toEqual(['Huyện Ba Vì', 'Huyện Đông Anh']);
    expect(groups.map((group) => group.rows.map(({ figure: of }) => of.unit.id))).toEqual([
      ['4', '3'],
      ['2', '1'],
    ]);
  });

  it('have no title where all are below the same unit, and lose none that the tree does not know', () => {
    const groups = tileGroups([row('1', 'Xã A'), row('2', 'Xã B')], []);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.title).toBeNull();
    expect(groups[0]?.rows).toHaveLength(2);
  });

  it('fit 108 communes into the width of a telephone, none over another', () => {
    const rows = Array.from({ length: 108 }, (_, index) => row(String(index), `Xã ${index}`));
    const { tiles, side, height } = placeTiles(tileGroups(rows, []), 312);
    expect(tiles).toHaveLength(108);
    expect(side).toBeGreaterThanOrEqual(96);
    expect(Math.max(...tiles.map(({ x }) => x + side))).toBeLessThanOrEqual(312.001);
    expect(Math.max(...tiles.map(({ y }) => y + TILE_HEIGHT))).toBeLessThanOrEqual(height);
    expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(108);
  });
});
