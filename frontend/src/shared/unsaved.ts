/** A form that may have something entered and not saved. */
export interface UnsavedForm {
  unsaved: () => boolean;
  /** Stands where the form stands. */
  place: Node;
  /** Asks whether what was entered may be lost, before what it stands in is closed. */
  ask: (close: () => void) => void;
}

/** The forms on the page. */
class Unsaved {
  #forms: UnsavedForm[] = [];
  #given = false;
  #asked: object | null = null;

  /** Whether leaving now loses something. */
  get any(): boolean {
    return !this.#given && this.#forms.some(({ unsaved }) => unsaved());
  }

  /** A form says that it is on the page; answers how it goes. What was given up before is of another page. */
  register(form: UnsavedForm): () => void {
    this.#given = false;
    this.#forms = [...this.#forms, form];
    return () => (this.#forms = this.#forms.filter((each) => each !== form));
  }

  /** The form in something that is to be closed which would lose what was entered. */
  within(closing: Node): UnsavedForm | undefined {
    return this.#forms.find(({ unsaved, place }) => closing.contains(place) && unsaved());
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
}

export const unsaved = new Unsaved();
