import createClient from 'openapi-fetch';
import { toApiError, unreachable } from './problem';
import type { paths } from './schema';

let language: () => string = () => 'vi';

/** The language the server's words are asked for. */
export function configureApi(settings: { language: () => string }): void {
  language = settings.language;
}

export const client = createClient<paths, 'application/json'>({
  baseUrl: typeof location === 'undefined' ? 'http://localhost' : location.origin,
  headers: { Accept: 'application/json, application/problem+json' },
  fetch: (request) => globalThis.fetch(request),
});

client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    return request;
  },
});

export interface Resource<T> {
  data: T;
  /** Sent back as If-Match by whoever changes the resource. */
  etag: string | null;
}

export interface List<T> {
  items: T[];
  /** Where the next page begins; null at the end. */
  cursor: string | null;
  total: number | null;
}

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

export async function resource<T>(call: Call<T>): Promise<Resource<NonNullable<T>>> {
  const { data, response } = await settle(call);
  if (data === undefined || data === null) throw toApiError(response, null);
  return { data, etag: response.headers.get('ETag') };
}

export async function read<T>(call: Call<T>): Promise<NonNullable<T>> {
  return (await resource(call)).data;
}

export async function done(call: Call<unknown>): Promise<void> {
  await settle(call);
}

export async function list<T>(
  call: Call<{ items: T[]; next?: string | null; total?: number | null }>,
): Promise<List<T>> {
  const page = await read(call);
  return { items: page.items, cursor: cursorOf(page.next), total: page.total ?? null };
}

/** Every page of a list that is short by its nature (the catalogue of indicators, the tasks of one plan). */
export async function all<T>(fetchPage: (cursor: string | undefined) => Promise<List<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    items.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

async function settle<T>(call: Call<T>): Promise<{ data?: T; response: Response }> {
  let answer: Awaited<Call<T>>;
  try {
    answer = await call;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  if (!answer.response.ok) throw toApiError(answer.response, answer.error);
  return answer;
}

function cursorOf(next: string | null | undefined): string | null {
  if (!next) return null;
  return new URL(next, 'http://localhost').searchParams.get('cursor');
}

/** One key for one intent: a repeated click or a retry after a lost answer creates nothing twice. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}
