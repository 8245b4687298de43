import { getMe, isApiError, signIn, signOut, type Me, type Role } from '$api';
import { toFailure, type Failure } from '$shared/failure';

const STORAGE_KEY = 'tongket.signedIn';

/**
 * Who is signed in. The cookie itself is hidden from scripts, so a mark in local storage says whether asking
 * is worth while: an anonymous reader of a public page causes no refused request.
 */
class Session {
  me = $state.raw<Me | null>(null);
  failure = $state.raw<Failure | null>(null);
  settled = $state(false);

  /** For public pages: asks only where someone signed in on this device before. */
  async restore(): Promise<void> {
    if (this.settled || !marked()) {
      this.settled = true;
      return;
    }
    await this.ask();
  }

  /** For the desk: asks in any case. */
  async ask(): Promise<void> {
    this.failure = null;
    try {
      this.me = await getMe();
      mark(true);
    } catch (error) {
      this.me = null;
      if (isApiError(error) && error.status === 401) mark(false);
      else this.failure = toFailure(error);
    }
    this.settled = true;
  }

  async signIn(username: string, password: string): Promise<void> {
    this.me = await signIn(username, password);
    this.failure = null;
    this.settled = true;
    mark(true);
  }

  async signOut(): Promise<void> {
    try {
      await signOut();
    } catch (error) {
      if (!isApiError(error) || error.status !== 401) throw error;
    }
    this.me = null;
    mark(false);
  }

  has(...roles: Role[]): boolean {
    return this.me?.roles.some((grant) => roles.includes(grant.role)) ?? false;
  }
}

export const session = new Session();

function marked(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'yes';
  } catch {
    return false;
  }
}

function mark(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(STORAGE_KEY, 'yes');
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Without storage the desk asks for itself; public pages then show the sign-in link.
  }
}
