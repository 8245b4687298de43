import { client, read, type Resource } from './client';
import type { Boundaries, WriteBoundaries } from './types';

interface Asked {
  /** Code or id of the unit within which they lie. */
  within?: string | undefined;
  level?: string;
}

/** The outlines that hold on a day. */
export function getBoundaries(date: string, asked: Asked, signal?: AbortSignal): Promise<Boundaries> {
  return read(
    client.GET('/api/v1/boundaries/{date}', { params: { path: { date }, query: { ...asked } }, signal }),
  );
}

/** From a day on the units within another have exactly these outlines. */
export async function putBoundaries(
  date: string,
  within: string | undefined,
  body: WriteBoundaries,
): Promise<Resource<Boundaries>> {
  const path = { date };
  const query = { within };
  const { etag } = await client.GET('/api/v1/boundaries/{date}', { params: { path, query } });
  return client.PUT('/api/v1/boundaries/{date}', {
    params: { path, query, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}
