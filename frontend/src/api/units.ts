import { client, list, read, type List } from './client';
import type { Unit, UnitHistory } from './types';

export interface UnitSearch {
  q?: string;
  date?: string;
  level?: string;
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

export function getUnit(unit: string, date?: string, signal?: AbortSignal): Promise<Unit> {
  return read(client.GET('/api/v1/units/{unit}', { params: { path: { unit }, query: { date } }, signal }));
}

export function getUnitChildren(
  unit: string,
  date?: string,
  cursor?: string,
  signal?: AbortSignal,
): Promise<List<Unit>> {
  return list(
    client.GET('/api/v1/units/{unit}/children', {
      params: { path: { unit }, query: { date, cursor, limit: 200 } },
      signal,
    }),
  );
}

export function getUnitHistory(unit: string, date?: string, signal?: AbortSignal): Promise<UnitHistory> {
  return read(
    client.GET('/api/v1/units/{unit}/history', { params: { path: { unit }, query: { date } }, signal }),
  );
}
