import type { outboxStore } from './outbox-store';

/** What an entry is to a person: where it belongs, and what was typed. */
export interface Shown {
  title: string;
  lines: { label: string; text: string }[];
  /** The page on which it is entered. */
  href: string;
}

/** Why the server did not take an entry; kept with it until somebody decides. */
export interface Problem {
  status: number;
  code: string;
  message: string;
  /** What the server has instead, where it has something else. */
  theirs?: { label: string; text: string }[];
}

/** An entry that the server does not have yet. */
export interface Unsent {
  /** Who typed it, where and into which row: one entry a row. */
  key: string;
  owner: string;
  /** What the entry belongs to, such as one report. */
  place: string;
  row: string;
  content: unknown;
  /** How it is sent when its page is not open; without it, it is kept only. */
  kind?: string | undefined;
  shown?: Shown | undefined;
  problem?: Problem | undefined;
  /** When it was typed first, and when last. */
  since: number;
  at: number;
  /** Changes with each keeping: who has sent an older content does not drop a newer one. */
  stamp: string;
}

/** What is known of an entry besides its content; a stamp of its own where `drop` may be called before `keep` is done. */
export type Keeping = Pick<Unsent, 'kind' | 'shown' | 'problem'> & { stamp?: string };

type Store = typeof outboxStore;

let opened: Store | undefined;

/** Its code comes when something is kept or looked for: the first screen of a form does not wait for it. */
async function store(): Promise<Store> {
  opened ??= (await import('./outbox-store')).outboxStore;
  return opened;
}

/**
 * Where entries wait until the server has them: typed without a connection, or half typed. They outlive the page and
 * belong to whoever typed them.
 */
export const outbox = {
  /** Whether the browser had no room for something: it then lives as long as the page. */
  get fleeting(): boolean {
    return opened?.fleeting ?? false;
  },

  /** Keeps the last state of a row. */
  keep: async (...given: Parameters<Store['keep']>) => (await store()).keep(...given),

  /** With a stamp, only what was kept under it: what was typed later stays. */
  drop: async (...given: Parameters<Store['drop']>) => (await store()).drop(...given),

  /** What stands in the way of an entry, or that somebody tries again. */
  mark: async (...given: Parameters<Store['mark']>) => (await store()).mark(...given),

  get: async (key: string) => (await store()).get(key),

  of: async (owner: string, place: string) => (await store()).of(owner, place),

  /** Everything of a person, in the order in which it was typed. */
  all: async (owner: string) => (await store()).all(owner),

  count: async (owner: string) => (await store()).count(owner),

  /** When somebody leaves: the next person at this machine must not find what they typed. */
  clear: async (owner: string) => (await store()).clear(owner),

  /** Calls when something is kept or dropped, here or in another tab. */
  watch(watcher: () => void): () => void {
    const watching = store().then((found) => found.watch(watcher));
    return () => void watching.then((leave) => leave());
  },
};
