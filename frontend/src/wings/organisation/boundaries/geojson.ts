import type { WriteBoundaries } from '$api';

type Features = WriteBoundaries['features'];

/** What a file holds: its features and how they are measured, or nothing where it is no collection of them. */
export interface ReadFile {
  features: Features;
  crs?: WriteBoundaries['crs'];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features of a GeoJSON text. What else programs write beside them the server need not see. */
export function readGeoJson(text: string): ReadFile | null {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!isObject(read) || read['type'] !== 'FeatureCollection' || !Array.isArray(read['features']))
    return null;
  const features = read['features'].filter(isObject).map(({ type, properties, geometry }) => ({
    type,
    properties: properties ?? {},
    geometry: geometry ?? {},
  })) as Features;
  return { features, ...(read['crs'] ? { crs: read['crs'] as WriteBoundaries['crs'] } : {}) };
}

/** The properties that all features have and that could hold the code of a unit, `code` first. */
export function codeProperties(features: Features): string[] {
  const [first] = features;
  if (!isObject(first?.properties)) return [];
  const names = Object.keys(first.properties).filter((name) =>
    features.every(
      ({ properties }) =>
        isObject(properties) &&
        ['string', 'number'].includes(typeof properties[name]) &&
        properties[name] !== '',
    ),
  );
  return names.sort((a, b) => Number(b === 'code') - Number(a === 'code'));
}

/** The same features with the code of their unit where the server looks for it. */
export const withCodes = (features: Features, property: string): Features =>
  features.map((feature) => ({
    ...feature,
    properties: {
      code: String((feature.properties as Record<string, unknown>)[property] ?? '').trim(),
    },
  })) as Features;

/** Which feature a fault is about, counted from 1; null for the file as a whole. */
export function placeOf(pointer: string): number | null {
  const found = /^\/features\/(\d+)/.exec(pointer);
  return found ? Number(found[1]) + 1 : null;
}
