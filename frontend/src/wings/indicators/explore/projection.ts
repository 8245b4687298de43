/** Longitude and latitude. */
export type Position = readonly number[];
export type Ring = readonly Position[];
/** The outline, and holes in it. */
export type Polygon = readonly Ring[];

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Projection {
  width: number;
  height: number;
  /** A place in the drawing. */
  at: (position: Position) => [number, number];
}

/**
 * Fits areas into a drawing of a width. Degrees of longitude are shortened by the cosine of the middle latitude, which
 * over a province is truer than a line is thick.
 */
export function project(areas: readonly (readonly Polygon[])[], width: number, tallest = 900): Projection {
  const box = boxOf(areas.flat(2).flat());
  const shorten = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const across = (box.east - box.west) * shorten || 1e-9;
  const along = box.north - box.south || 1e-9;
  const scale = Math.min(width / across, tallest / along);
  const left = (width - across * scale) / 2;
  return {
    width,
    height: along * scale,
    at: ([longitude = 0, latitude = 0]) => [
      left + (longitude - box.west) * shorten * scale,
      (box.north - latitude) * scale,
    ],
  };
}

function boxOf(positions: readonly Position[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude = 0, latitude = 0] of positions) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

/** The outlines of an area as the path of a drawing, to a tenth of a point. */
export function pathOf(area: readonly Polygon[], { at }: Projection): string {
  return area
    .flat()
    .map((ring) => {
      const points = ring.slice(0, -1).map((position) =>
        at(position)
          .map((each) => Number(each.toFixed(1)))
          .join(' '),
      );
      return `M${points.filter((point, place) => point !== points[place - 1]).join('L')}Z`;
    })
    .join('');
}

export interface Spot {
  x: number;
  y: number;
  /** How much room there is around it, across. */
  room: number;
}

/** Where a label of an area stands: in the middle of its greatest part. */
export function labelSpot(area: readonly Polygon[], { at }: Projection): Spot {
  const outlines = area.map(([outline = []]) => outline.map((position) => at(position)));
  const greatest = outlines.reduce<[number, number][]>(
    (best, outline) => (Math.abs(doubleArea(outline)) > Math.abs(doubleArea(best)) ? outline : best),
    outlines[0] ?? [],
  );
  const xs = greatest.map(([x]) => x);
  const ys = greatest.map(([, y]) => y);
  const room = Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return { ...centre(greatest), room };
}

const corners = (outline: [number, number][]) =>
  outline.slice(1).map((to, place) => [outline[place] ?? to, to] as const);

const doubleArea = (outline: [number, number][]) =>
  corners(outline).reduce((sum, [[x0, y0], [x1, y1]]) => sum + x0 * y1 - x1 * y0, 0);

function centre(outline: [number, number][]): { x: number; y: number } {
  const twice = doubleArea(outline);
  const first = outline[0] ?? [0, 0];
  if (twice === 0) return { x: first[0], y: first[1] };
  const sums = corners(outline).reduce(
    (sum, [[x0, y0], [x1, y1]]) => {
      const cross = x0 * y1 - x1 * y0;
      return { x: sum.x + (x0 + x1) * cross, y: sum.y + (y0 + y1) * cross };
    },
    { x: 0, y: 0 },
  );
  return { x: sums.x / (3 * twice), y: sums.y / (3 * twice) };
}
