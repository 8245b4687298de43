import { all, client, list, read, type List } from './client';
import type { Unit, UnitChange, UnitHistory } from './types';

/** As known at one instant, of what was on file at another; now without them. */
interface Looking {
  asOf?: string | undefined;
  recorded?: string | undefined;
}

export interface UnitSearch extends Looking {
  q?: string;
  date?: string;
  level?: string;
  within?: string;
  cursor?: string;
  limit?: number;
}

export function searchUnits(search: UnitSearch, signal?: AbortSignal): Promise<List<Unit>> {
  return list(
    client.GET('/api/v1/units', {
      params: { query: { limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

export function getUnit(
  unit: string,
  date?: string,
  signal?: AbortSignal,
  then: Looking = {},
): Promise<Unit> {
  return read(
    client.GET('/api/v1/units/{unit}', { params: { path: { unit }, query: { date, ...then } }, signal }),
  );
}

export function getUnitChildren(
  unit: string,
  date?: string,
  cursor?: string,
  signal?: AbortSignal,
  then: Looking = {},
): Promise<List<Unit>> {
  return list(
    client.GET('/api/v1/units/{unit}/children', {
      params: { path: { unit }, query: { date, cursor, limit: 200, ...then } },
      signal,
    }),
  );
}

export function getUnitHistory(unit: string, date?: string, signal?: AbortSignal): Promise<UnitHistory> {
  return read(
    client.GET('/api/v1/units/{unit}/history', { params: { path: { unit }, query: { date } }, signal }),
  );
}

export function getAllUnitChildren(unit: string, date: string, signal?: AbortSignal): Promise<Unit[]> {
  return all((cursor) => getUnitChildren(unit, date, cursor, signal));
}

/** The reorganisations that hold, the latest first. */
export function getUnitChangesInForce(signal?: AbortSignal): Promise<UnitChange[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/unit-changes', {
        params: { query: { status: 'in-force', limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

/** Units of a day by their names or codes, a few. */
export const findUnitsOn =
  (date: string) =>
  async (q: string, limit: number, signal: AbortSignal): Promise<Unit[]> =>
    (await searchUnits({ q, date, limit }, signal)).items;
