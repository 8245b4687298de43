import type { Unit } from '$api';
import { compareVi } from '$shared/formats';
import type { Compared } from './comparison';

export interface TileGroup {
  key: string;
  /** Null where all units are below the same one, which the page names anyway. */
  title: Unit['name'] | null;
  rows: Compared[];
}

/** Units by what they are part of and by name, both in the order of Vietnamese dictionaries. */
export function tileGroups(rows: Compared[], units: Unit[]): TileGroup[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const groups = new Map<string, TileGroup>();
  for (const row of [...rows].sort((a, b) => compareVi(a.figure.unit.name.vi, b.figure.unit.name.vi))) {
    const parent = parents.get(row.figure.unit.id) ?? null;
    const key = parent?.id ?? '';
    const group = groups.get(key) ?? { key, title: parent?.name ?? null, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => compareVi(a.title?.vi ?? '', b.title?.vi ?? ''));
  return sorted.length === 1 ? sorted.map((group) => ({ ...group, title: null })) : sorted;
}

export interface PlacedTile {
  row: Compared;
  x: number;
  y: number;
}

export interface TileGrid {
  titles: { key: string; name: Unit['name']; y: number }[];
  tiles: PlacedTile[];
  side: number;
  height: number;
}

export const TILE_HEIGHT = 66;
const GAP = 4;
const LEAST = 96;
const TITLE = 30;

/** Where every tile lies: as many beside each other as the width holds, each group with its title on lines of its own. */
export function placeTiles(groups: TileGroup[], width: number): TileGrid {
  const columns = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
  const side = (width + GAP) / columns - GAP;
  const grid: TileGrid = { titles: [], tiles: [], side, height: 0 };
  for (const { key, title, rows } of groups) {
    if (title !== null) {
      grid.titles.push({ key, name: title, y: grid.height + 20 });
      grid.height += TITLE;
    }
    rows.forEach((row, place) => {
      const line = Math.floor(place / columns);
      grid.tiles.push({
        row,
        x: (place % columns) * (side + GAP),
        y: grid.height + line * (TILE_HEIGHT + GAP),
      });
    });
    grid.height += Math.ceil(rows.length / columns) * (TILE_HEIGHT + GAP) + GAP;
  }
  return grid;
}
