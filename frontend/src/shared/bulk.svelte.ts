import type { MoveField, MoveValues } from './move-fields';

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

export interface Outcome {
  key: string;
  name: string;
}

/** The rows of a list that somebody marked, and what became of what was done with them. */
export class Bulk<Row> {
  chosen = $state.raw<readonly string[]>([]);
  progress = $state.raw<{ at: number; of: number } | null>(null);
  failures = $state.raw<(Outcome & { message: string })[]>([]);
  results = $state.raw<(Outcome & Result)[]>([]);
  said = $state<string | null>(null);
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** What is done once all rows had their turn, such as reading the list anew. */
  settled: () => void;

  constructor(keyOf: (row: Row) => string, nameOf: (row: Row) => string, settled: () => void) {
    this.keyOf = keyOf;
    this.nameOf = nameOf;
    this.settled = settled;
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
}
