import { person } from './person';

interface Kept {
  hidden: string[];
  dense: boolean;
}

/** Which columns of a list somebody sees and how close its rows stand; kept in the browser for each person. */
export class TablePreferences {
  hidden = $state.raw<readonly string[]>([]);
  dense = $state(false);
  #at: string;

  constructor(list: string) {
    this.#at = `tongket.table.${person.username}.${list}`;
    const kept = recall(this.#at);
    this.hidden = kept.hidden;
    this.dense = kept.dense;
  }

  show(column: string, shown: boolean): void {
    this.hidden = shown ? this.hidden.filter((each) => each !== column) : [...this.hidden, column];
    this.#remember();
  }

  tighten(dense: boolean): void {
    this.dense = dense;
    this.#remember();
  }

  #remember(): void {
    try {
      localStorage.setItem(this.#at, JSON.stringify({ hidden: this.hidden, dense: this.dense }));
    } catch {
      // A browser that keeps nothing still shows the list as chosen until the page is left.
    }
  }
}

function recall(at: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(at) ?? '{}') as Partial<Kept>;
    const hidden = Array.isArray(kept.hidden) ? kept.hidden.filter((each) => typeof each === 'string') : [];
    return { hidden, dense: kept.dense === true };
  } catch {
    return { hidden: [], dense: false };
  }
}
