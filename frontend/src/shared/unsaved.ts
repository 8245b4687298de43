/** The forms on the page that may have something entered and not saved. */
class Unsaved {
  #forms = new Set<() => boolean>();
  #given = false;
  #asked: object | null = null;

  /** Whether leaving now loses something. */
  get any(): boolean {
    return !this.#given && [...this.#forms].some((unsaved) => unsaved());
  }

  /** A form says that it is on the page, and how to ask it; answers how it goes. */
  register(unsaved: () => boolean): () => void {
    this.resume();
    this.#forms.add(unsaved);
    return () => this.#forms.delete(unsaved);
  }

  /** Whether another form of the page has already asked about this way of leaving. */
  asked(leaving: object): boolean {
    const before = this.#asked === leaving;
    this.#asked = leaving;
    return before;
  }

  /** The reader knows, and leaves all the same. */
  giveUp(): void {
    this.#given = true;
  }

  /** The next page begins anew. */
  resume(): void {
    this.#given = false;
  }
}

export const unsaved = new Unsaved();
