import { toApiError, unreachable } from './problem';
import type { paths } from './schema';

/** What the pages around say of how the server is asked. */
export const apiSettings: {
  /** The language the server's words are asked for. */
  language: () => string;
  /** The way of every request, where somebody watches over it. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Whether a file whose sending found nobody signed in is sent once more. */
  again?: (() => Promise<boolean>) | undefined;
} = { language: () => 'vi' };

/** An operation as the generated types describe it. */
interface Described {
  parameters: object;
  responses: object;
}
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, Described> ? P : never;
}[keyof paths];
type Operation<M extends Method, P extends keyof paths> =
  paths[P] extends Record<M, infer O extends Described> ? O : never;

type Nothing = Record<never, never>;
type Parameters<O extends Described> = Nothing extends O['parameters']
  ? { params?: O['parameters'] }
  : { params: O['parameters'] };
type Body<O> = O extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content & ('application/json' | 'application/merge-patch+json')] }
  : { body?: never };
type Given<O extends Described> = Parameters<O> & Body<O> & { signal?: AbortSignal };
type Arguments<G> = Nothing extends G ? [given?: G] : [given: G];

type Json<Message> = Message extends { content: { 'application/json': infer Received } } ? Received : never;
type Answer<O extends Described> = Json<O['responses'][keyof O['responses'] & (200 | 201)]>;

export interface Resource<T> {
  data: T;
  /** Sent back as If-Match by whoever changes the resource. */
  etag: string | null;
  /** Where to go on, when the answer says so. */
  location?: string | null;
}

export interface List<T> {
  items: T[];
  /** Where the next page begins; null at the end. */
  cursor: string | null;
  total: number | null;
}

export type Call<T> = Promise<Resource<T>>;

interface Sent {
  params?: Partial<Record<'path' | 'query' | 'header', Record<string, unknown>>>;
  body?: unknown;
  signal?: AbortSignal;
}

/** What was read before a worker was there that could keep the answer. */
export const readUnkept: Request[] = [];

function asked(method: Method, path: string, { params = {}, body, signal }: Sent): Request {
  const url = new URL(
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params.path?.[name]))),
    location.origin,
  );
  given(params.query, (name, value) => url.searchParams.set(name, value));
  const request = new Request(url, {
    method: method.toUpperCase(),
    body: body === undefined ? null : JSON.stringify(body),
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': apiSettings.language(),
    },
    signal: signal ?? null,
  });
  if (body !== undefined) {
    const form = method === 'patch' ? 'application/merge-patch+json' : 'application/json';
    request.headers.set('Content-Type', form);
  }
  given(params.header, (name, value) => request.headers.set(name, value));
  return request;
}

function given(values: Record<string, unknown> | undefined, set: (name: string, value: string) => void) {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value !== undefined && value !== null) set(name, String(value));
  }
}

async function send(method: Method, path: string, sent: Sent): Promise<Resource<unknown>> {
  let response: Response;
  let data: unknown;
  try {
    const request = asked(method, path, sent);
    if (method === 'get' && navigator.serviceWorker?.controller === null) readUnkept.push(request);
    response = await (apiSettings.fetch ?? fetch)(request);
    const text = await response.text();
    data = text === '' ? null : parse(text);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  if (!response.ok || data === undefined) throw toApiError(response, data);
  const { headers } = response;
  return { data, etag: headers.get('ETag'), location: headers.get('Location') };
}

/** A proxy in between may answer with a page of its own; that is undefined here. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const caller =
  <M extends Method>(method: M) =>
  <P extends PathWith<M>>(
    path: P,
    ...[sent]: Arguments<Given<Operation<M, P>>>
  ): Call<Answer<Operation<M, P>>> =>
    send(method, path, sent ?? {}) as Call<Answer<Operation<M, P>>>;

/** One function a method; each knows from the contract what an address takes and what it answers. */
export const client = {
  GET: caller('get'),
  POST: caller('post'),
  PUT: caller('put'),
  PATCH: caller('patch'),
  DELETE: caller('delete'),
};

export async function read<T>(call: Call<T>): Promise<T> {
  return (await call).data;
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

function cursorOf(next: string | null | undefined): string | null {
  if (!next) return null;
  return new URL(next, location.origin).searchParams.get('cursor');
}
