/**
 * The last answers of the server, kept for a desk without a connection. The worker of the desk (`service-worker.ts`) keeps
 * and serves them; the page says whose they are. They belong to one person: another one never sees them.
 */
export const KEPT_ANSWERS = 'tongket-answers';
/** On a kept answer: when the server gave it. */
export const KEPT_AT = 'X-Kept-At';

const OWNER = '/kept-answers/owner';
/**
 * What work at the desk without a connection rests on. Nothing else is kept: not what concerns accounts and the trail, and
 * not what is known of persons.
 */
const KEPT =
  /^\/api\/v1\/(me$|(amendments|directives|extensions|figures|indicators|observations|plans|progress-reports|reporting-rounds|reviews|statements|submissions|targets|tasks|units)\b)/;

interface Owner {
  username: string;
  /** The session has ended: nothing is shown until the same person is back. */
  locked: boolean;
}

export const isKeepable = (path: string) => KEPT.test(path);

/** Only what the server gave as it should be, in a form that a page reads, and not forbidden to keep. */
export function isWorthKeeping(answer: Response): boolean {
  const { headers } = answer;
  return (
    answer.status === 200 &&
    (headers.get('Content-Type') ?? '').startsWith('application/json') &&
    !(headers.get('Cache-Control') ?? '').includes('no-store')
  );
}

async function ownerIn(cache: Cache): Promise<Owner | null> {
  const kept = await cache.match(OWNER);
  return kept === undefined ? null : ((await kept.json()) as Owner);
}

/** Whose answers may be shown now. */
export async function ownerOfKeptAnswers(): Promise<string | null> {
  if (typeof caches === 'undefined' || !(await caches.has(KEPT_ANSWERS))) return null;
  const owner = await ownerIn(await caches.open(KEPT_ANSWERS));
  return owner === null || owner.locked ? null : owner.username;
}

/** Somebody is signed in: what belonged to anybody else goes. */
export async function keepAnswersFor(username: string): Promise<void> {
  if (typeof caches === 'undefined') return;
  let cache = await caches.open(KEPT_ANSWERS);
  const owner = await ownerIn(cache);
  if (owner !== null && owner.username !== username) {
    await caches.delete(KEPT_ANSWERS);
    cache = await caches.open(KEPT_ANSWERS);
  }
  await cache.put(OWNER, Response.json({ username, locked: false } satisfies Owner));
}

/** The server knows nobody any more: what is kept is not shown until the same person signs in again. */
export async function lockKeptAnswers(): Promise<void> {
  if (typeof caches === 'undefined' || !(await caches.has(KEPT_ANSWERS))) return;
  const cache = await caches.open(KEPT_ANSWERS);
  const owner = await ownerIn(cache);
  if (owner !== null) await cache.put(OWNER, Response.json({ ...owner, locked: true } satisfies Owner));
}

/** Somebody leaves, or the room is wanted for what was typed. */
export async function forgetKeptAnswers(): Promise<void> {
  if (typeof caches !== 'undefined') await caches.delete(KEPT_ANSWERS);
}
