import { apiSettings, getMe, isApiError } from '$api';
import { holdBack } from '$shared/places';
import { keepAnswersFor, lockKeptAnswers } from '$shared/kept-answers';
import { session } from './session.svelte';

/** What tabs of one browser tell each other: they share one session. */
interface Told {
  username: string;
}

/**
 * A session that ended in the midst of work. What was asked waits until the same person is back and goes on then; when
 * somebody else signs in, in whatever tab, nothing of this page is sent any more.
 */
class Interruption {
  asking = $state(false);
  /** Who has taken this browser over. */
  other = $state<string | null>(null);
  #asked: Promise<boolean> | null = null;
  #answer: (goesOn: boolean) => void = () => {};
  #channel: BroadcastChannel | null = null;
  #onBack: () => void = () => {};

  /** Watches over a page of the desk; `onBack` when the same person has signed in again. */
  begin(onBack: () => void): () => void {
    this.#onBack = onBack;
    Object.assign(apiSettings, { fetch: this.#fetch, again: () => this.#ask() });
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongket.session');
    this.#channel?.addEventListener('message', this.#heard);
    this.announce();
    const look = () => {
      if (document.visibilityState === 'visible' && this.asking) void this.#lookAgain();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      Object.assign(apiSettings, { fetch: undefined, again: undefined });
      this.#channel?.close();
      this.settle(false);
    };
  }

  /** Says who is signed in, and whose kept answers may be shown. */
  announce(): void {
    const username = session.me?.username;
    if (username === undefined) return;
    void keepAnswersFor(username);
    this.#channel?.postMessage({ username } satisfies Told);
  }

  /** The dialogue is done with: the same person is back, or gave up. */
  settle(goesOn: boolean): void {
    this.asking = false;
    this.#asked = null;
    this.#answer(goesOn);
    if (!goesOn) return;
    this.announce();
    this.#onBack();
  }

  /** The session itself is asked about without a dialogue. */
  #fetch = async (request: Request): Promise<Response> => {
    const once = request.clone();
    const response = await fetch(request);
    const meant = response.status === 401 && !/\/(session|me)$/.test(new URL(request.url).pathname);
    return meant && (await this.#ask()) ? fetch(once) : response;
  };

  #ask(): Promise<boolean> {
    if (session.me === null || this.other !== null) return Promise.resolve(false);
    void lockKeptAnswers();
    this.asking = true;
    this.#asked ??= new Promise((answer) => (this.#answer = answer));
    return this.#asked;
  }

  #heard = ({ data }: MessageEvent<Told>): void => this.#found(data.username);

  #found(username: string): void {
    if (session.me === null) return;
    if (username !== session.me.username) {
      this.other = username;
      holdBack();
      this.settle(false);
    } else if (this.asking) this.settle(true);
  }

  /** Whoever signed in at the provider did so in another tab. */
  async #lookAgain(): Promise<void> {
    try {
      this.#found((await getMe()).username);
    } catch {
      // Nobody yet: the dialogue stays.
    }
  }
}

export const interruption = new Interruption();

/** Who the server says is signed in, whatever this page believes; null for nobody. */
export async function whoIsSignedIn(): Promise<string | null> {
  try {
    return (await getMe()).username;
  } catch (error) {
    if (isApiError(error) && error.status === 401) return null;
    throw error;
  }
}
