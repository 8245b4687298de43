import { toFailure, type Failure } from './failure';
import { createQuery, type Query } from './query.svelte';

export interface Chunk<T> {
  items: T[];
  cursor: string | null;
  total: number | null;
}

/** A list read page by page; `more` appends the next one. */
export class ListQuery<T> {
  query: Query<Chunk<T>>;
  later = $state.raw<T[]>([]);
  cursor = $state<string | null>(null);
  loadingMore = $state(false);
  moreFailure = $state.raw<Failure | null>(null);
  #load: (cursor: string | undefined, signal: AbortSignal) => Promise<Chunk<T>>;

  constructor(load: (cursor: string | undefined, signal: AbortSignal) => Promise<Chunk<T>>) {
    this.#load = load;
    this.query = createQuery(async (signal) => {
      const first = await load(undefined, signal);
      this.later = [];
      this.cursor = first.cursor;
      return first;
    });
  }

  get items(): T[] {
    return [...(this.query.data?.items ?? []), ...this.later];
  }

  get total(): number | null {
    return this.query.data?.total ?? null;
  }

  more = async (): Promise<void> => {
    if (this.cursor === null || this.loadingMore) return;
    this.loadingMore = true;
    this.moreFailure = null;
    try {
      while (!(await this.#append())) continue;
    } catch (error) {
      this.moreFailure = toFailure(error);
    }
    this.loadingMore = false;
  };

  /** False where the list was read anew meanwhile: the next page is then another one, and is still asked for. */
  async #append(): Promise<boolean> {
    const asked = this.query.data;
    if (asked === undefined || this.cursor === null) return true;
    const next = await this.#load(this.cursor, new AbortController().signal);
    if (asked !== this.query.data) return false;
    this.later = [...this.later, ...next.items];
    this.cursor = next.cursor;
    return true;
  }
}
