import { all, client, list, read, type List, type Resource } from './client';
import type { Target, TargetCascade, TargetReconciliation, WriteTarget, WriteTargetCascade } from './types';

export interface TargetKey {
  indicator: string;
  unit: string;
  period: string;
  /** As the query writes it: `level:commune`. */
  breakdown?: string;
}

export interface TargetSearch {
  indicator?: string;
  unit?: string;
  period?: string;
}

const at = ({ indicator, unit, period, breakdown }: TargetKey) => ({
  path: { indicator, unit, period },
  query: { breakdown },
});

export function searchTargets(
  search: TargetSearch & { cursor?: string | undefined; sort?: string | undefined },
  signal?: AbortSignal,
): Promise<List<Target>> {
  return list(
    client.GET('/api/v1/targets', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function getTarget(key: TargetKey, signal?: AbortSignal): Promise<Resource<Target>> {
  return client.GET('/api/v1/targets/{indicator}/{unit}/{period}', { params: at(key), signal });
}

/** All versions, the oldest first. */
export function getTargetVersions(key: TargetKey, signal?: AbortSignal): Promise<Target[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/targets/{indicator}/{unit}/{period}/versions', {
        params: { path: at(key).path, query: { ...at(key).query, limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

/** Without a tag the target is new: the server answers 428 if it was not. */
export function putTarget(key: TargetKey, body: WriteTarget, etag: string | null): Promise<Resource<Target>> {
  return client.PUT('/api/v1/targets/{indicator}/{unit}/{period}', {
    params: { ...at(key), header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function getTargetReconciliation(key: TargetKey, signal?: AbortSignal): Promise<TargetReconciliation> {
  return read(client.GET('/api/v1/targets/reconciliation', { params: { query: { ...key } }, signal }));
}

/** With `dryRun` nothing is kept of it. */
export function cascadeTarget(body: WriteTargetCascade): Promise<TargetCascade> {
  return read(client.POST('/api/v1/targets/cascade', { body }));
}
