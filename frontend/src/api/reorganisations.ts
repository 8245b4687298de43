import { all, client, list, read, type List, type Resource } from './client';
import type {
  UnitChange,
  UnitChangeResult,
  UnitChangeRow,
  UnitChangeUndoing,
  WriteUndoDecision,
  WriteUnitChange,
} from './types';

export function getUnitChanges(
  search: { cursor?: string | undefined; sort?: string | undefined },
  signal?: AbortSignal,
): Promise<List<UnitChange>> {
  return list(
    client.GET('/api/v1/unit-changes', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function getUnitChange(id: string, signal?: AbortSignal): Promise<Resource<UnitChange>> {
  return client.GET('/api/v1/unit-changes/{id}', { params: { path: { id } }, signal });
}

export function getUnitChangeRows(
  id: string,
  cursor?: string,
  signal?: AbortSignal,
): Promise<List<UnitChangeRow>> {
  return list(
    client.GET('/api/v1/unit-changes/{id}/rows', {
      params: { path: { id }, query: { limit: 50, count: true, cursor } },
      signal,
    }),
  );
}

export function getAllUnitChangeRows(id: string): Promise<UnitChangeRow[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/unit-changes/{id}/rows', {
        params: { path: { id }, query: { limit: 500, cursor } },
      }),
    ),
  );
}

/** What the act would do; nothing is kept of it. */
export function tryUnitChange(body: WriteUnitChange, signal?: AbortSignal): Promise<UnitChangeResult> {
  return read(client.POST('/api/v1/unit-changes', { params: { query: { dryRun: true } }, body, signal }));
}

export function carryOutUnitChange(body: WriteUnitChange, key: string): Promise<UnitChangeResult> {
  return read(client.POST('/api/v1/unit-changes', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** What undoing an act would do; nothing is kept of it. */
export function getUnitChangeUndoing(id: string, signal?: AbortSignal): Promise<UnitChangeUndoing> {
  return read(client.GET('/api/v1/unit-changes/{id}/undoing', { params: { path: { id } }, signal }));
}

export function undoUnitChange(
  id: string,
  reason: string,
  decisions: WriteUndoDecision[],
  etag: string | null,
): Promise<Resource<UnitChange>> {
  return client.PUT('/api/v1/unit-changes/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { status: 'undone', reason, ...(decisions.length === 0 ? {} : { decisions }) },
  });
}
