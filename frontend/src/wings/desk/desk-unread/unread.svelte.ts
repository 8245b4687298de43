import { getNotificationSummary, type NotificationSummary } from '$api';

const SELDOM = 150_000;

/** How many notifications are unread: asked seldom, only for what is new, and not while nobody looks. */
class Unread {
  count = $state(0);
  #owner: string | null = null;
  #etag: string | null = null;
  #asked = 0;

  /** Asks now and then for somebody, until it is told to stop. */
  watch(owner: string): () => void {
    if (owner !== this.#owner) this.#forget(owner);
    if (Date.now() - this.#asked > SELDOM) void this.#ask();
    const timer = setInterval(() => void this.#ask(), SELDOM);
    const looked = () => {
      if (Date.now() - this.#asked > SELDOM) void this.#ask();
    };
    document.addEventListener('visibilitychange', looked);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', looked);
    };
  }

  /** Takes what another answer said; null where it said only that something is different now. */
  know(known: NotificationSummary | null): void {
    this.#etag = null;
    if (known === null) void this.#ask();
    else this.count = known.unread;
  }

  #forget(owner: string): void {
    this.#owner = owner;
    this.#etag = null;
    this.#asked = 0;
    this.count = 0;
  }

  async #ask(): Promise<void> {
    if (document.hidden) return;
    const owner = this.#owner;
    this.#asked = Date.now();
    try {
      const found = await getNotificationSummary(this.#etag);
      if (found === null || owner !== this.#owner) return;
      this.#etag = found.etag;
      this.count = found.data.unread;
    } catch {
      // Nobody waits for this number: it is asked again the next time.
    }
  }
}

export const unread = new Unread();
