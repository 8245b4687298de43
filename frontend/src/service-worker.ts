/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import {
  bodyToKeep,
  isKeepable,
  isWorthKeeping,
  KEPT_ANSWERS,
  KEPT_AT,
  lockKeptAnswers,
  ownerOfKeptAnswers,
} from '$shared/kept-answers';

/**
 * Opens the desk without a connection. Only the desk registers it, and only what the desk asks for goes through it: whoever
 * reads the public pages loads and keeps nothing. Files of the build come from what is kept, answers of the server from the
 * server as long as it answers; a newer version takes over when the reader says so.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const DESK = '/lam-viec';
const FILES = '/_app/immutable/';
/** The files of the desk's first screens, filled in once the build knows their names. */
const shell = '__DESK_FILES__'.split(' ').filter((path) => path.startsWith('/'));
const PREFIX = 'tongket-desk-';
const own = PREFIX + version;
/** After so long a kept answer is better than none. */
const PATIENCE = 8_000;
const MOST_ANSWERS = 400;
const LONGEST_ANSWER = 1_000_000;
/** Answered by whatever stands before the server, when the server does not. */
const UNAVAILABLE = [502, 503, 504];

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => worker.clients.claim()));
});

worker.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if ((data as { type?: string } | null)?.type === 'take') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (isDesk(url.pathname)) event.respondWith(openDesk(request));
  } else if (url.pathname.startsWith(FILES)) {
    event.respondWith(fileOfBuild(event));
  } else if (isKeepable(url.pathname) && isAskedByDesk(request)) {
    event.respondWith(answer(event));
  }
});

const isDesk = (path: string) => path === DESK || path.startsWith(`${DESK}/`);

function isAskedByDesk({ referrer, headers }: Request): boolean {
  if (headers.get('Accept')?.includes('text/event-stream')) return false;
  return referrer !== '' && isDesk(new URL(referrer).pathname);
}

async function keepShell(): Promise<void> {
  const cache = await caches.open(own);
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Whoever saves data keeps what was opened, and nothing ahead of it.
  const ahead = connection?.saveData ? [] : shell;
  // Files named by their checksum are in the browser's cache already; the page itself is asked for anew.
  await cache.addAll([new Request(DESK, { cache: 'reload' }), ...ahead]);
}

/** The version before stays: a tab that was opened with it may still want a part of it. */
async function dropOldVersions(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(versions.slice(0, -2).map((name) => caches.delete(name)));
}

/** The desk is one page whatever its address: the one that belongs to this worker's files. */
async function openDesk(request: Request): Promise<Response> {
  return (await (await caches.open(own)).match(DESK)) ?? fetch(request);
}

async function fileOfBuild(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && isAskedByDesk(request)) {
    const copy = response.clone();
    event.waitUntil(caches.open(own).then((cache) => cache.put(request, copy)));
  }
  return response;
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const owner = await ownerOfKeptAnswers();
  const kept = owner === null ? undefined : await caches.match(request, { cacheName: KEPT_ANSWERS });
  const asked = fetch(request);
  event.waitUntil(asked.then((response) => keep(request, response, owner)).catch(() => undefined));
  if (kept === undefined) return asked;
  const response = await Promise.race([asked.catch(() => null), afterPatience()]);
  if (response !== null && !UNAVAILABLE.includes(response.status)) return response;
  event.waitUntil(tellAge(event, kept));
  return kept;
}

const afterPatience = () => new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));

async function keep(request: Request, response: Response, owner: string | null): Promise<void> {
  if (response.status === 401) return lockKeptAnswers();
  if (owner === null || !isWorthKeeping(response)) return;
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT, String(Date.now()));
  const body = await bodyToKeep(new URL(request.url).pathname, response.clone());
  // Whoever asked may have left meanwhile.
  if (body.size > LONGEST_ANSWER || (await ownerOfKeptAnswers()) !== owner) return;
  const cache = await caches.open(KEPT_ANSWERS);
  await cache.put(request, new Response(body, { headers }));
  if ((await ownerOfKeptAnswers()) !== owner) await cache.delete(request);
  const answers = (await cache.keys()).filter(({ url }) => isKeepable(new URL(url).pathname));
  await Promise.all(
    answers.slice(0, Math.max(0, answers.length - MOST_ANSWERS)).map((old) => cache.delete(old)),
  );
}

/** The page says how old its data is. */
async function tellAge({ clientId }: FetchEvent, kept: Response): Promise<void> {
  const client = await worker.clients.get(clientId);
  client?.postMessage({ keptAt: Number(kept.headers.get(KEPT_AT)) });
}
