import { all, client, list, type Resource } from './client';
import type { Theme, WriteTheme } from './types';
import { done } from './writes';

/** What indicators are about, in the order in which it is shown. */
export function getThemes(signal?: AbortSignal): Promise<Theme[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/themes', { params: { query: { limit: 500, cursor } }, signal })),
  );
}

/** With the tag that a change of it bears. */
export function getTheme(code: string, signal?: AbortSignal): Promise<Resource<Theme>> {
  return client.GET('/api/v1/themes/{code}', { params: { path: { code } }, signal });
}

/** Without a tag the theme is new: the server answers 428 if it was not. */
export function putTheme(code: string, body: WriteTheme, etag: string | null): Promise<Resource<Theme>> {
  return client.PUT('/api/v1/themes/{code}', {
    params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function deleteTheme(code: string, etag: string | null): Promise<void> {
  return done(
    client.DELETE('/api/v1/themes/{code}', {
      params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
    }),
  );
}
