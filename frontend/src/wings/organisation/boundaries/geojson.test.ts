import { describe, expect, it } from 'vitest';
import { codeProperties, placeOf, readGeoJson, withCodes } from './geojson';

const feature = (properties: Record<string, unknown>) => ({
  type: 'Feature',
  id: 7,
  bbox: [0, 0, 1, 1],
  properties,
  geometry: { type: 'Polygon', coordinates: [] },
});
const text = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', name: 'xa', features, crs: { type: 'name' } });

describe('a file of boundaries', () => {
  it('is read without what only the program that wrote it needs', () => {
    const read = readGeoJson(`\uFEFF${text(feature({ ma_xa: '01834' }))}`);
    expect(read?.features).toEqual([
      {
        type: 'Feature',
        properties: { ma_xa: '01834' },
        geometry: { type: 'Polygon', coordinates: [] },
      },
    ]);
    expect(read?.crs).toEqual({ type: 'name' });
  });

  it('is refused where it is something else', () => {
    for (const other of ['', '{', '[]', '{"type":"Topology"}', '{"type":"FeatureCollection"}']) {
      expect(readGeoJson(other)).toBeNull();
    }
  });

  it('says which of its columns could be the code of a unit', () => {
    const { features = [] } =
      readGeoJson(
        text(
          feature({ ten: 'Xã Một', ma_xa: 1834, code: '01834', ghi_chu: '' }),
          feature({ ten: 'Xã Hai', ma_xa: 1835, code: '01835', ghi_chu: 'x' }),
        ),
      ) ?? {};
    expect(codeProperties(features)).toEqual(['code', 'ten', 'ma_xa']);
    expect(withCodes(features, 'ma_xa').map(({ properties }) => properties)).toEqual([
      { code: '1834' },
      { code: '1835' },
    ]);
    expect(codeProperties([])).toEqual([]);
  });

  it('has its faults at its features', () => {
    expect(placeOf('/features/3/geometry/coordinates/0')).toBe(4);
    expect(placeOf('/source/document')).toBeNull();
  });
});
