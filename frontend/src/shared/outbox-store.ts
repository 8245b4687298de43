import type { DBSchema, IDBPDatabase } from 'idb';
import type { Keeping, Problem, Unsent } from './outbox';

interface Schema extends DBSchema {
  unsent: { key: string; value: Unsent; indexes: { owner: string; place: [string, string] } };
}

const TOLD_TOGETHER = 50;
const memory = new Map<string, Unsent>();
const watchers = new Set<() => void>();
let opened: Promise<IDBPDatabase<Schema> | null> | undefined;
let channel: BroadcastChannel | null | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
let last = 0;

/** Null where the browser keeps nothing (a private window of some): entries then live as long as the page. */
function database(): Promise<IDBPDatabase<Schema> | null> {
  opened ??= open().catch(() => null);
  return opened;
}

async function open(): Promise<IDBPDatabase<Schema> | null> {
  if (typeof indexedDB === 'undefined') return null;
  const { openDB } = await import('idb');
  return openDB<Schema>('tongket', 1, {
    upgrade(db) {
      const store = db.createObjectStore('unsent', { keyPath: 'key' });
      store.createIndex('owner', 'owner');
      store.createIndex('place', ['owner', 'place']);
    },
  });
}

/** Later than anything before, also within one millisecond: entries go in the order in which they were typed. */
function now(): number {
  last = Math.max(Date.now(), last + 0.001);
  return last;
}

/** Other tabs show the same entries. */
function otherTabs(): BroadcastChannel | null {
  if (channel === undefined) {
    channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongket.outbox');
    channel?.addEventListener('message', tellHere);
  }
  return channel;
}

function tellHere(): void {
  for (const watcher of watchers) watcher();
}

/** Told once for many changes: a pasted block is thousands of them. */
function changed(): void {
  telling ??= setTimeout(() => {
    telling = undefined;
    tellHere();
    otherTabs()?.postMessage('changed');
  }, TOLD_TOGETHER);
}

const keyOf = (owner: string, place: string, row: string) => [owner, place, row].join('|');
const inOrder = (entries: Unsent[]) => entries.sort((a, b) => (a.since ?? 0) - (b.since ?? 0));

/** What was kept last stands: in the page's memory where the browser had no room. */
function merged(stored: Unsent[], belongs: (entry: Unsent) => boolean): Unsent[] {
  const entries = new Map(stored.map((entry) => [entry.key, entry]));
  for (const [key, entry] of memory) if (belongs(entry)) entries.set(key, entry);
  return inOrder([...entries.values()]);
}

async function find(key: string): Promise<Unsent | undefined> {
  return memory.get(key) ?? (await (await database())?.get('unsent', key));
}

/** What becomes of an entry: another content, null for none, undefined where it stays as it is. */
type Next = (entry: Unsent | undefined) => Unsent | null | undefined;

/** In one transaction: what another tab keeps meanwhile is neither read too early nor written over. */
async function inStore(db: IDBPDatabase<Schema>, key: string, next: Next): Promise<void> {
  const transaction = db.transaction('unsent', 'readwrite');
  const { store, done } = transaction;
  const wanted = next(memory.get(key) ?? (await store.get(key)));
  const work: Promise<unknown>[] = [done];
  if (wanted === null) work.push(store.delete(key));
  else if (wanted !== undefined) work.push(store.put(wanted));
  await Promise.all(work);
}

function inMemory(key: string, next: Next, known: Unsent | undefined): void {
  const wanted = next(memory.get(key) ?? known);
  if (wanted === null) memory.delete(key);
  else if (wanted !== undefined) memory.set(key, wanted);
}

const makeRoom = async () => (await import('./kept-answers')).forgetKeptAnswers();

/** Where the browser has no room, everything goes first that can be fetched again; then the page remembers alone. */
async function change(key: string, next: Next): Promise<void> {
  const db = await database();
  if (db === null) inMemory(key, next, undefined);
  else {
    const attempt = () => inStore(db, key, next).then(() => true);
    const kept =
      (await attempt().catch(() => false)) ||
      (await makeRoom()
        .then(attempt)
        .catch(() => false));
    if (kept) memory.delete(key);
    else inMemory(key, next, await db.get('unsent', key).catch(() => undefined));
  }
  changed();
}

/** The store behind `outbox`, in IndexedDB; where the browser has none or no room, in the page's memory. */
export const outboxStore = {
  /** Whether the browser had no room for something: it then lives as long as the page. */
  get fleeting(): boolean {
    return memory.size > 0;
  },

  /** Keeps the last state of a row. */
  async keep(owner: string, place: string, row: string, content: unknown, more: Keeping = {}): Promise<void> {
    const key = keyOf(owner, place, row);
    const at = now();
    const stamp = more.stamp ?? crypto.randomUUID();
    await change(key, (known) => ({
      key,
      owner,
      place,
      row,
      content,
      ...more,
      since: known?.since ?? at,
      at,
      stamp,
    }));
  },

  /** With a stamp, only what was kept under it: what was typed later stays. */
  async drop(owner: string, place: string, row: string, stamp?: string): Promise<void> {
    await change(keyOf(owner, place, row), (known) =>
      stamp === undefined || known?.stamp === stamp ? null : undefined,
    );
  },

  /** What stands in the way of an entry, or that somebody tries again. */
  async mark({ key, stamp }: Unsent, problem: Problem | undefined): Promise<void> {
    await change(key, (known) => (known?.stamp === stamp ? { ...known, problem } : undefined));
  },

  get(key: string): Promise<Unsent | undefined> {
    return find(key);
  },

  async of(owner: string, place: string): Promise<Unsent[]> {
    const db = await database();
    const entries = db === null ? [] : await db.getAllFromIndex('unsent', 'place', [owner, place]);
    return merged(entries, (each) => each.owner === owner && each.place === place);
  },

  /** Everything of a person, in the order in which it was typed. */
  async all(owner: string): Promise<Unsent[]> {
    const db = await database();
    const entries = db === null ? [] : await db.getAllFromIndex('unsent', 'owner', owner);
    return merged(entries, (each) => each.owner === owner);
  },

  async count(owner: string): Promise<number> {
    const db = await database();
    if (db === null || memory.size > 0) return (await outboxStore.all(owner)).length;
    return db.countFromIndex('unsent', 'owner', owner);
  },

  /** When somebody leaves: the next person at this machine must not find what they typed. */
  async clear(owner: string): Promise<void> {
    const db = await database();
    for (const [key, each] of memory) if (each.owner === owner) memory.delete(key);
    if (db !== null) {
      const keys = await db.getAllKeysFromIndex('unsent', 'owner', owner);
      const transaction = db.transaction('unsent', 'readwrite');
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    }
    changed();
  },

  /** Calls when something is kept or dropped, here or in another tab. */
  watch(watcher: () => void): () => void {
    otherTabs();
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};
