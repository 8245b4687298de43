import { breakdownQuery } from './breakdowns';
import { all, client, list, type List, type Resource } from './client';
import type { Breakdown, Observation, ObservationVersion, WriteObservation } from './types';

export interface ObservationKey {
  indicator: string;
  unit: string;
  period: string;
  breakdown: Breakdown;
}

export interface ObservationSearch {
  indicator?: string;
  unit?: string;
  period?: string;
  status?: string;
  cursor?: string;
  sort?: string | undefined;
}

function at({ indicator, unit, period, breakdown }: ObservationKey) {
  return { path: { indicator, unit, period }, query: { breakdown: breakdownQuery(breakdown) } };
}

export function searchObservations(
  search: ObservationSearch,
  signal?: AbortSignal,
): Promise<List<Observation>> {
  return list(client.GET('/api/v1/observations', { params: { query: { limit: 100, ...search } }, signal }));
}

export function getObservation(key: ObservationKey, signal?: AbortSignal): Promise<Resource<Observation>> {
  return client.GET('/api/v1/observations/{indicator}/{unit}/{period}', { params: at(key), signal });
}

export function getObservationVersions(
  key: ObservationKey,
  signal?: AbortSignal,
): Promise<ObservationVersion[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/observations/{indicator}/{unit}/{period}/versions', {
        params: { path: at(key).path, query: { ...at(key).query, limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

/** Without an ETag the value is new: the server answers 428 if it was not. */
export function putObservation(
  key: ObservationKey,
  body: WriteObservation,
  etag: string | null,
): Promise<Resource<Observation>> {
  return client.PUT('/api/v1/observations/{indicator}/{unit}/{period}', {
    params: { ...at(key), header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export type VersionMove = 'submitted' | 'approved' | 'returned' | 'withdrawn';

export function moveObservationVersion(
  key: ObservationKey,
  version: number,
  move: { status: VersionMove; reason?: string },
  etag: string | null,
): Promise<Resource<Observation>> {
  return client.PUT('/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/status', {
    params: {
      path: { ...at(key).path, version },
      query: at(key).query,
      header: { 'If-Match': etag ?? undefined },
    },
    body: move,
  });
}
