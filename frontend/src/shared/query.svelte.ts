import { toFailure, type Failure } from './failure';

/** One read of the server as a view sees it: nothing yet, a failure, or data (perhaps being refreshed). */
export class Query<T> {
  data = $state.raw<T>();
  failure = $state.raw<Failure | null>(null);
  pending = $state(true);
  #load: (signal: AbortSignal) => Promise<T>;
  #running: AbortController | null = null;

  constructor(load: (signal: AbortSignal) => Promise<T>) {
    this.#load = load;
  }

  /** Reads again and keeps what is shown until the answer is there. */
  reload = async (): Promise<void> => {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.pending = true;
    this.failure = null;
    try {
      const data = await this.#load(running.signal);
      if (running.signal.aborted) return;
      this.data = data;
    } catch (error) {
      if (running.signal.aborted) return;
      this.failure = toFailure(error);
    }
    this.pending = false;
  };

  /** Reads again, and says only then what was done: whoever goes on at once meets what stands now. */
  reloadThen(say: () => void): void {
    void this.reload().then(say);
  }

  restart(): void {
    this.data = undefined;
    void this.reload();
  }

  stop(): void {
    this.#running?.abort();
  }
}

/**
 * Loads when the component appears and anew when a value changes that `load` reads before its first await.
 * Nothing is loaded while pages are prerendered: effects run in the browser only.
 */
export function createQuery<T>(load: (signal: AbortSignal) => Promise<T>): Query<T> {
  const query = new Query(load);
  $effect(() => {
    query.restart();
    return () => query.stop();
  });
  return query;
}
