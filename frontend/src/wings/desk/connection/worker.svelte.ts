import { keepFirstVisit } from './first-visit';

const AN_HOUR = 3_600_000;
/** What it keeps ahead is as much as ten pages: on a poor connection the page that was asked for comes first. */
const AFTER_THE_PAGE = 3_000;

/** The worker that opens the desk without a connection, as a page of the desk sees it. */
export class DeskWorker {
  /** When the oldest answer was given that this page shows from what is kept; null where all are new. */
  keptAt = $state<number | null>(null);
  /** A newer version of the pages is there and waits for the reader's word. */
  update = $state(false);
  #registration: ServiceWorkerRegistration | undefined;
  #asked = Date.now();
  #stopping = new AbortController();

  async start(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const { signal } = this.#stopping;
    navigator.serviceWorker.addEventListener('message', this.#told, { signal });
    document.addEventListener('visibilitychange', this.#look, { signal });
    await new Promise((passed) => setTimeout(passed, AFTER_THE_PAGE));
    if (signal.aborted) return;
    if (navigator.serviceWorker.controller === null) {
      const keep = () => void keepFirstVisit();
      navigator.serviceWorker.addEventListener('controllerchange', keep, { once: true, signal });
    }
    window.addEventListener('online', () => void this.#register(), { signal });
    await this.#register();
  }

  async #register(): Promise<void> {
    if (this.#registration !== undefined) return;
    try {
      this.#registration = await navigator.serviceWorker.register('/service-worker.js');
    } catch {
      // Without it the desk works as any page does; when the connection is back it is tried again.
      return;
    }
    this.#watch(this.#registration);
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Another page: what it shows is told anew. */
  turn(): void {
    this.keptAt = null;
  }

  /** Takes the newer version: this tab loads anew, others when their readers want it. */
  take(): void {
    const reload = () => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    this.#registration?.waiting?.postMessage({ type: 'take' });
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const { signal } = this.#stopping;
    const waits = () => {
      // The very first version replaces nothing.
      this.update = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    };
    waits();
    registration.addEventListener(
      'updatefound',
      () => registration.installing?.addEventListener('statechange', waits, { signal }),
      { signal },
    );
  }

  #told = ({ data }: MessageEvent<{ keptAt?: number } | null>): void => {
    const at = data?.keptAt;
    if (at !== undefined) this.keptAt = Math.min(this.keptAt ?? at, at);
  };

  /** The browser asks for a newer version when a page is opened; a desk may stay open for days. */
  #look = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - this.#asked < AN_HOUR) return;
    this.#asked = Date.now();
    this.#registration?.update().catch(() => undefined);
  };
}
