import { all, client, list, read, type Resource } from './client';
import { done, once } from './writes';
import type { CalendarFeed, Digest, TaskFilter, WriteDigest } from './plan-types';

export function getTaskFilters(signal?: AbortSignal): Promise<TaskFilter[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/me/task-filters', { params: { query: { limit: 100, cursor } }, signal })),
  );
}

export function createTaskFilter(body: { name: string; query: string }): Promise<TaskFilter> {
  return once('createTaskFilter', body, (key) =>
    read(client.POST('/api/v1/me/task-filters', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function deleteTaskFilter(id: string): Promise<void> {
  return done(client.DELETE('/api/v1/me/task-filters/{id}', { params: { path: { id } } }));
}

/** A new secret link to the calendar of a filter; an earlier one no longer works. It is shown this once. */
export function renewCalendarFeed(id: string): Promise<CalendarFeed> {
  return read(client.PUT('/api/v1/me/task-filters/{id}/feed', { params: { path: { id } } }));
}

export function revokeCalendarFeed(id: string): Promise<void> {
  return done(client.DELETE('/api/v1/me/task-filters/{id}/feed', { params: { path: { id } } }));
}

export function getDigest(signal?: AbortSignal): Promise<Resource<Digest>> {
  return client.GET('/api/v1/me/digest', { signal });
}

export function putDigest(body: WriteDigest, etag: string | null): Promise<Resource<Digest>> {
  return client.PUT('/api/v1/me/digest', { params: { header: { 'If-Match': etag ?? undefined } }, body });
}
