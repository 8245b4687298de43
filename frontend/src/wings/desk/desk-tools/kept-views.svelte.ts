import { getSavedViews, type SavedView } from '$api';

/** The saved views of whoever is signed in, read once and anew after each change. */
class KeptViews {
  views = $state.raw<SavedView[] | null>(null);
  #owner: string | null = null;

  /** Reads them unless they are there; those of somebody else who was signed in before are not. */
  async read(owner: string): Promise<SavedView[]> {
    return owner === this.#owner && this.views !== null ? this.views : this.readAnew(owner);
  }

  async readAnew(owner: string): Promise<SavedView[]> {
    if (owner !== this.#owner) this.views = null;
    this.#owner = owner;
    const found = await getSavedViews();
    if (owner === this.#owner) this.views = found;
    return found;
  }
}

export const keptViews = new KeptViews();
