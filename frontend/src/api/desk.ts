import { all, client, list, read, type List, type Resource } from './client';
import { isApiError } from './problem';
import type { components } from './schema';
import { done, once } from './writes';

type Schemas = components['schemas'];

export type Work = Schemas['Work'];
export type WorkBlock = Schemas['WorkBlock'];
export type WorkItem = Schemas['WorkItem'];
export type WorkKind = WorkBlock['kind'];
export type Installation = Schemas['Installation'];
export type Backup = Schemas['Backup'];
export type SavedView = Schemas['SavedView'];
export type WriteView = Schemas['WriteView'];
export type Notification = Schemas['Notification'];
export type NotificationSummary = Schemas['NotificationSummary'];
export type SearchGroup = Schemas['SearchGroup'];
export type SearchHit = Schemas['SearchHit'];
export type SearchType = SearchGroup['type'];

/** What waits for whoever is signed in, of all kinds or of one. */
export function getMyWork(kind?: WorkKind, signal?: AbortSignal): Promise<Work> {
  return read(client.GET('/api/v1/me/work', { params: { query: { kind } }, signal }));
}

/** For administrators of the installation: what runs, and how it is backed up. */
export function getInstallation(signal?: AbortSignal): Promise<Installation> {
  return read(client.GET('/api/v1/installation', { signal }));
}

/** The best hits of each type. */
export async function searchAll(q: string, signal?: AbortSignal): Promise<SearchGroup[]> {
  const found = await read(client.GET('/api/v1/search', { params: { query: { q } }, signal }));
  return found.groups;
}

export function getSavedViews(signal?: AbortSignal): Promise<SavedView[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/me/views', { params: { query: { limit: 200, cursor } }, signal })),
  );
}

export function createSavedView(body: WriteView): Promise<SavedView> {
  return once('createMyView', body, (key) =>
    read(client.POST('/api/v1/me/views', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

/** What the view shows or whether its list opens with it; nobody else can have changed it meanwhile. */
export function patchSavedView(id: string, body: { query?: string; standard?: boolean }): Promise<SavedView> {
  return read(
    client.PATCH('/api/v1/me/views/{id}', {
      params: { path: { id }, header: { 'If-Match': '*' } },
      body,
    }),
  );
}

export function deleteSavedView(id: string): Promise<void> {
  return done(client.DELETE('/api/v1/me/views/{id}', { params: { path: { id } } }));
}

export function getNotifications(cursor?: string, signal?: AbortSignal): Promise<List<Notification>> {
  return list(client.GET('/api/v1/me/notifications', { params: { query: { limit: 20, cursor } }, signal }));
}

/** How many are unread; null where it is what the tag stands for. */
export async function getNotificationSummary(
  etag: string | null,
  signal?: AbortSignal,
): Promise<Resource<NotificationSummary> | null> {
  try {
    return await client.GET('/api/v1/me/notifications/summary', {
      params: { header: { 'If-None-Match': etag ?? undefined } },
      signal,
    });
  } catch (error) {
    if (isApiError(error) && error.status === 304) return null;
    throw error;
  }
}

export function markNotificationRead(id: string): Promise<void> {
  return done(client.PUT('/api/v1/me/notifications/{id}/read', { params: { path: { id } } }));
}

/** All that happened up to a moment. */
export function markNotificationsRead(until: string): Promise<NotificationSummary> {
  return read(client.PUT('/api/v1/me/notifications/read', { body: { until } }));
}
