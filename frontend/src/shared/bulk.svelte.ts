import { toFailure } from './failure';
import type { MoveField, MoveValues } from './move-fields';
import { refusalOf } from './refusal';
import { t } from './table-messages';

/** What a piece of the work leaves to be fetched, such as a printed file. */
export interface Result {
  href: string;
  label: string;
}

/** Something that can be done with many rows at once. */
export interface BulkAction<Row> {
  key: string;
  /** On the button, with how many of the chosen rows it is about. */
  label: (count: number) => string;
  /** Above what is asked; without it, and without text or fields, it is done at the click. */
  title?: string;
  text?: string | undefined;
  fields?: MoveField[];
  /** On the button below what is asked, where it says another word than the first one. */
  submit?: string;
  tone?: 'danger' | 'secondary';
  /** Of which rows it can be done. */
  can?: (row: Row) => boolean;
  /** Who can do it, where the reader may not. */
  forbidden?: string;
  /** May answer with a `Result`. */
  work: (row: Row, values: MoveValues) => Promise<unknown>;
  done: (count: number) => string;
}

interface Outcome {
  key: string;
  name: string;
}

const isResult = (what: unknown): what is Result =>
  typeof what === 'object' && what !== null && 'href' in what && 'label' in what;

/** Why a row is left alone: it is no longer what was seen when it was marked. */
export const changedMeanwhile = () =>
  Object.assign(new Error(), { status: 409, code: 'client.changed', detail: t('bulk.changed') });

/** The rows of a list that somebody marked, and what became of what was done with them. */
export class Bulk<Row> {
  chosen = $state.raw<readonly string[]>([]);
  progress = $state.raw<{ at: number; of: number } | null>(null);
  failures = $state.raw<(Outcome & { message: string })[]>([]);
  results = $state.raw<(Outcome & Result)[]>([]);
  said = $state<string | null>(null);
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  #settled: () => void;

  /** @param settled what is done once all rows had their turn, such as reading the list anew */
  constructor(keyOf: (row: Row) => string, nameOf: (row: Row) => string, settled: () => void) {
    this.keyOf = keyOf;
    this.nameOf = nameOf;
    this.#settled = settled;
  }

  choose(rows: Row[], on: boolean): void {
    const keys = rows.map(this.keyOf);
    const others = this.chosen.filter((key) => !keys.includes(key));
    this.chosen = on ? [...others, ...keys] : others;
  }

  /** Forgets what became of the last work. */
  clear(): void {
    this.failures = [];
    this.results = [];
    this.said = null;
  }

  /**
   * One row after the other, each as it stands now. What one refuses does not hold up the others; it stays marked, so
   * that it can be tried again.
   */
  async run(rows: Row[], action: BulkAction<Row>, values: MoveValues): Promise<void> {
    if (this.progress !== null) return;
    this.clear();
    const failures: (Outcome & { message: string })[] = [];
    const results: (Outcome & Result)[] = [];
    for (const [at, row] of rows.entries()) {
      this.progress = { at, of: rows.length };
      const outcome = { key: this.keyOf(row), name: this.nameOf(row) };
      try {
        const result = await action.work(row, values);
        if (isResult(result)) results.push({ ...outcome, ...result });
      } catch (error) {
        const forbidden = action.forbidden ?? toFailure(error).detail ?? undefined;
        const { faults } = refusalOf(error, () => undefined, forbidden);
        failures.push({ ...outcome, message: faults.map(({ message }) => message).join(' ') });
      }
    }
    const done = rows.length - failures.length;
    this.progress = null;
    this.failures = failures;
    this.results = results;
    this.said = done > 0 ? action.done(done) : null;
    const failed = failures.map(({ key }) => key);
    const worked = rows.map(this.keyOf).filter((key) => !failed.includes(key));
    this.chosen = this.chosen.filter((key) => !worked.includes(key));
    this.#settled();
  }
}
