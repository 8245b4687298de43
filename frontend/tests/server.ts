import { vi } from 'vitest';
import { FileRequest } from './xhr';

export interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface SeenRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

type Handler = Answer | ((request: SeenRequest) => Answer | Promise<Answer>);

let handlers = new Map<string, Handler>();
let seen: SeenRequest[] = [];

/** A stand-in for the API behind `fetch`; what it was not told to answer is a 404 problem. */
export function resetServer(): void {
  handlers = new Map();
  seen = [];
  vi.stubGlobal('XMLHttpRequest', FileRequest);
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url);
    const text = await request.clone().text();
    const asked: SeenRequest = {
      method: request.method,
      path: decodeURIComponent(url.pathname.replace('/api/v1', '')),
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? null : isJson(request) ? JSON.parse(text) : text,
    };
    seen.push(asked);
    const handler = handlers.get(`${asked.method} ${asked.path}`);
    const answer =
      typeof handler === 'function' ? await handler(asked) : (handler ?? problem(404, 'http.not-found'));
    const status = answer.status ?? 200;
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
      status,
      headers: {
        'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json',
        ...answer.headers,
      },
    });
  });
}

function isJson(request: Request): boolean {
  return request.headers.get('Content-Type')?.includes('json') ?? false;
}

export function serve(method: string, path: string, handler: Handler): void {
  handlers.set(`${method} ${path}`, handler);
}

export function serveList(path: string, items: unknown[]): void {
  serve('GET', path, { body: { items, next: null, total: items.length } });
}

export function failNetwork(): void {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
}

export function problem(
  status: number,
  code: string,
  more: { detail?: string; errors?: unknown[]; headers?: Record<string, string> } = {},
): Answer {
  return {
    status,
    headers: more.headers,
    body: {
      type: 'about:blank',
      title: 'Lỗi',
      status,
      code,
      detail: more.detail ?? null,
      errors: more.errors ?? [],
      requestId: 'req-1',
    },
  };
}

export function requests(method: string, path: string): SeenRequest[] {
  return seen.filter((request) => request.method === method && request.path === path);
}
