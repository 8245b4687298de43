import { getMe, isApiError, signIn, signOut, type FurtherProof, type Me, type Role } from '$api';
import { toFailure, type Failure } from '$shared/failure';
import { signedIn } from './signed-in.svelte';

/** Who is signed in, as the server says. */
class Session {
  me = $state.raw<Me | null>(null);
  failure = $state.raw<Failure | null>(null);
  settled = $state(false);
  #asking: Promise<void> | null = null;

  /** Whoever asks while the answer is on its way gets the same one: a second would rebuild what shows the first. */
  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask(): Promise<void> {
    this.failure = null;
    try {
      this.me = await getMe();
      signedIn.set(true);
    } catch (error) {
      this.me = null;
      if (isApiError(error) && error.status === 401) signedIn.set(false);
      else this.failure = toFailure(error);
    }
    this.settled = true;
  }

  async signIn(username: string, password: string, further?: FurtherProof): Promise<void> {
    this.me = await signIn(username, password, further);
    this.failure = null;
    this.settled = true;
    signedIn.set(true);
  }

  /** Answers where the browser goes on to sign out at the provider too, if there is one. */
  async signOut(): Promise<string | null> {
    let elsewhere: string | null = null;
    try {
      elsewhere = await signOut();
    } catch (error) {
      if (!isApiError(error) || error.status !== 401) throw error;
    }
    this.me = null;
    signedIn.set(false);
    return elsewhere;
  }

  /** The people in whose place someone may act today, each once. */
  get actsFor(): string[] {
    const givers = (this.me?.roles ?? []).flatMap((grant) => grant.delegatedBy?.displayName ?? []);
    return [...new Set(givers)];
  }

  has(...roles: Role[]): boolean {
    return this.me?.roles.some((grant) => roles.includes(grant.role)) ?? false;
  }

  /** Whether somebody holds a role of the whole installation, not of one unit. */
  hasEverywhere(role: Role): boolean {
    return this.me?.roles.some((grant) => grant.role === role && grant.unit === null) ?? false;
  }
}

export const session = new Session();
