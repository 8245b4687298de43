const STORAGE_KEY = 'tongket.signedIn';

/**
 * Whether someone signed in on this device. The cookie is hidden from scripts, so this mark says whether asking
 * the server is worth while: an anonymous reader loads nothing of the desk and causes no refused request.
 */
class SignedInMark {
  value = $state(false);

  restore(): void {
    try {
      this.value = localStorage.getItem(STORAGE_KEY) === 'yes';
    } catch {
      this.value = false;
    }
  }

  set(signedIn: boolean): void {
    this.value = signedIn;
    try {
      if (signedIn) localStorage.setItem(STORAGE_KEY, 'yes');
      else localStorage.removeItem(STORAGE_KEY);
    } catch {
      // Without storage the mark lasts as long as the page.
    }
  }
}

export const signedIn = new SignedInMark();
