import { all, client, list, read, type Resource } from './client';
import type { Indicator, WriteIndicator } from './types';

/** With the tag that a change of it bears. */
export function getDefinition(code: string, signal?: AbortSignal): Promise<Resource<Indicator>> {
  return client.GET('/api/v1/indicators/{code}', { params: { path: { code } }, signal });
}

/** All definitions of an indicator, the oldest first. */
export function getDefinitions(code: string, signal?: AbortSignal): Promise<Indicator[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/indicators/{code}/versions', {
        params: { path: { code }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

/** Without a tag the indicator is new: the server answers 428 if it was not. */
export function putDefinition(
  code: string,
  body: WriteIndicator,
  etag: string | null,
): Promise<Resource<Indicator>> {
  return client.PUT('/api/v1/indicators/{code}', {
    params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export const findIndicators = async (q: string, limit: number, signal: AbortSignal): Promise<Indicator[]> =>
  read(client.GET('/api/v1/indicators', { params: { query: { q, limit } }, signal })).then(
    ({ items }) => items,
  );
