/**
 * The last answers of the server, kept for a desk without a connection. The worker of the desk (`service-worker.ts`) keeps
 * and serves them; the page says whose they are. They belong to one person: another one never sees them.
 */
export const KEPT_ANSWERS = 'tongket-answers';
/** On a kept answer: when the server gave it. */
export const KEPT_AT = 'X-Kept-At';

const OWNER = '/kept-answers/owner';
const WORK = '/api/v1/me/work';
/** Kinds of work whose single things are named by figures, tasks and plans, never by a person. */
const NAMES_NO_PERSON =
  /^(amendment|amendments|directives|entries|extensions|figures|plan|plans|progress|tasks|values)-/;
/**
 * What work at the desk without a connection rests on. Nothing else is kept: not what concerns accounts and the trail, and
 * not what is known of persons.
 */
const KEPT =
  /^\/api\/v1\/(me(\/work)?$|(amendments|directives|extensions|figures|indicators|observations|plans|progress-reports|reporting-rounds|reviews|statements|submissions|targets|tasks|units)\b)/;

interface Work {
  blocks: { kind: string; items: unknown[] }[];
}

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

/** An answer as it is kept: of work that concerns persons only how much there is. */
export async function bodyToKeep(path: string, answer: Response): Promise<Blob> {
  if (path !== WORK) return answer.blob();
  const work = (await answer.json()) as Work;
  const blocks = work.blocks.map((block) =>
    NAMES_NO_PERSON.test(block.kind) ? block : { ...block, items: [] },
  );
  return Response.json({ ...work, blocks }).blob();
}

/** Looks without making a cache where there is none. */
async function knownOwner(): Promise<Owner | null> {
  const kept = await caches.match(OWNER, { cacheName: KEPT_ANSWERS });
  return kept === undefined ? null : ((await kept.json()) as Owner);
}

async function write(owner: Owner): Promise<void> {
  await (await caches.open(KEPT_ANSWERS)).put(OWNER, Response.json(owner));
}

/** Whose answers may be shown now. */
export async function ownerOfKeptAnswers(): Promise<string | null> {
  if (typeof caches === 'undefined') return null;
  const owner = await knownOwner();
  return owner === null || owner.locked ? null : owner.username;
}

/** Somebody is signed in: what belonged to anybody else, or to nobody known, goes. */
export async function keepAnswersFor(username: string): Promise<void> {
  if (typeof caches === 'undefined') return;
  if ((await knownOwner())?.username !== username) await caches.delete(KEPT_ANSWERS);
  await write({ username, locked: false });
}

/** The server knows nobody any more: what is kept is not shown until the same person signs in again. */
export async function lockKeptAnswers(): Promise<void> {
  const owner = typeof caches === 'undefined' ? null : await knownOwner();
  if (owner !== null) await write({ ...owner, locked: true });
}

/** Somebody leaves, or the room is wanted for what was typed. */
export async function forgetKeptAnswers(): Promise<void> {
  if (typeof caches !== 'undefined') await caches.delete(KEPT_ANSWERS);
}
