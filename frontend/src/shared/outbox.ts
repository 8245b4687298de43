import type { DBSchema, IDBPDatabase } from 'idb';

/** An entry that the server does not have yet. */
export interface Unsent {
  /** Who typed it, where and into which row: one entry a row. */
  key: string;
  owner: string;
  /** What the entry belongs to, such as one report. */
  place: string;
  row: string;
  content: unknown;
}

interface Schema extends DBSchema {
  unsent: { key: string; value: Unsent; indexes: { owner: string; place: [string, string] } };
}

const memory = new Map<string, Unsent>();
let opened: Promise<IDBPDatabase<Schema> | null> | undefined;

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

/**
 * Where entries wait until the server has them: typed without a connection, or half typed. They outlive the page and
 * belong to whoever typed them.
 */
export const outbox = {
  async keep(owner: string, place: string, row: string, content: unknown): Promise<void> {
    const entry: Unsent = { key: [owner, place, row].join('|'), owner, place, row, content };
    const db = await database();
    if (db === null) memory.set(entry.key, entry);
    else await db.put('unsent', entry);
  },

  async drop(owner: string, place: string, row: string): Promise<void> {
    const key = [owner, place, row].join('|');
    memory.delete(key);
    await (await database())?.delete('unsent', key);
  },

  async of(owner: string, place: string): Promise<Unsent[]> {
    const db = await database();
    if (db === null)
      return [...memory.values()].filter((each) => each.owner === owner && each.place === place);
    return db.getAllFromIndex('unsent', 'place', [owner, place]);
  },

  async count(owner: string): Promise<number> {
    const db = await database();
    if (db === null) return [...memory.values()].filter((each) => each.owner === owner).length;
    return db.countFromIndex('unsent', 'owner', owner);
  },

  /** When somebody leaves: the next person at this machine must not find what they typed. */
  async clear(owner: string): Promise<void> {
    const db = await database();
    for (const [key, each] of memory) if (each.owner === owner) memory.delete(key);
    if (db === null) return;
    const keys = await db.getAllKeysFromIndex('unsent', 'owner', owner);
    const transaction = db.transaction('unsent', 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  },
};
