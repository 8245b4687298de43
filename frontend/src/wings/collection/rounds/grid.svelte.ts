import type { AskedIndicator, Submission, SubmissionLine } from '$api';
import { outbox } from '$shared/outbox';
import { attend } from '$shared/places';
import { mapOf } from './collections';
import { fields, openFields, sameTyped, slotId, slotsOf, type Field, type Typed } from './entry';
import { EntryRow, isOnItsWay, type Desk } from './row.svelte';

interface Change {
  row: EntryRow;
  before: Typed;
  after: Typed;
}

const TYPING_PAUSE = 900;
const RETRY = 10_000;
/** One after the other: entries arrive in the order in which they were typed. */
const AT_ONCE = 1;

/** The rows of one report: typing, going back and forth, and the queue to the server. */
export class EntryGrid {
  rows = $state.raw<EntryRow[]>([]);
  #past = $state.raw<Change[][]>([]);
  #future = $state.raw<Change[][]>([]);
  #timers = mapOf<EntryRow, ReturnType<typeof setTimeout>>();
  #began = mapOf<EntryRow, Typed>();
  #queue: EntryRow[] = [];
  #running = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #desk: Desk;
  #onSaved: () => void;
  #leave = () => {};

  /** `onSaved`: everything that can be on the server is there. */
  constructor(submission: Submission, asked: AskedIndicator[], desk: Desk, onSaved: () => void) {
    this.#desk = desk;
    this.#onSaved = onSaved;
    this.rows = slotsOf(submission, asked).map((slot) => new EntryRow(slot, desk));
    this.show(submission);
  }

  show(submission: Submission): void {
    const lines = mapOf<string, SubmissionLine>(
      submission.lines.map((line) => [slotId(line.indicator, line.breakdown), line]),
    );
    for (const row of this.rows) row.show(lines.get(row.id) ?? null);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  get unsaved(): EntryRow[] {
    return this.rows.filter((row) => row.dirty);
  }

  /** Brings back what an earlier visit could not send, and sends it; from now on this page does. */
  async restore(): Promise<void> {
    this.#leave();
    this.#leave = attend(this.#desk.owner, this.#desk.place);
    const entries = await outbox.of(this.#desk.owner, this.#desk.place);
    for (const entry of entries) {
      const row = this.rows.find((each) => each.id === entry.row);
      // What is being typed already is newer than what an earlier visit left.
      if (row === undefined || row.dirty) continue;
      row.restore(entry);
      this.#enqueue(row);
    }
  }

  /** A key stroke: kept at once, saved after a pause. */
  type(row: EntryRow, part: Partial<Typed>): void {
    if (!this.#began.has(row)) this.#began.set(row, row.typed);
    row.type({ ...row.typed, ...part });
    clearTimeout(this.#timers.get(row));
    this.#timers.set(
      row,
      setTimeout(() => this.#enqueue(row), TYPING_PAUSE),
    );
  }

  /** The cell is left: one step of undo, saved now. Returns whether anything had changed. */
  commit(row: EntryRow): boolean {
    const before = this.#began.get(row);
    if (before === undefined) return false;
    this.#began.delete(row);
    this.#enqueue(row);
    return this.#record([{ row, before, after: row.typed }]);
  }

  /** Escape: as it was when the cell was entered. */
  revert(row: EntryRow): boolean {
    const before = this.#began.get(row);
    if (before === undefined || sameTyped(before, row.typed)) return false;
    this.#began.delete(row);
    row.type(before);
    this.#enqueue(row);
    return true;
  }

  change(row: EntryRow, part: Partial<Typed>): void {
    this.changeAll([{ row, part }]);
  }

  changeAll(changes: { row: EntryRow; part: Partial<Typed> }[]): void {
    this.#apply(
      changes.map(({ row, part }) => ({ row, before: row.typed, after: { ...row.typed, ...part } })),
    );
  }

  /** A pasted block, from a cell to the right and downwards; one step of undo. Returns how many cells it filled. */
  paste(shown: EntryRow[], from: EntryRow, field: Field, block: string[][]): number {
    const top = shown.indexOf(from);
    const changes: Change[] = [];
    let filled = 0;
    block.forEach((cells, index) => {
      const row = shown[top + index];
      if (row === undefined) return;
      const open = openFields(row.indicator, row.typed);
      const first = cells.length > 1 || open.includes(field) ? field : (open[0] ?? field);
      const part: Partial<Typed> = {};
      cells.forEach((cell, column) => {
        const place = fields[fields.indexOf(first) + column];
        if (place === undefined || !open.includes(place)) return;
        part[place] = cell;
        filled++;
      });
      if (Object.keys(part).length > 0) {
        changes.push({ row, before: row.typed, after: { ...row.typed, ...part } });
      }
    });
    this.#began.delete(from);
    this.#apply(changes);
    return filled;
  }

  undo = (): void => {
    const step = this.#past.at(-1);
    if (step === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    this.#set(step.map(({ row, before }) => [row, before]));
  };

  redo = (): void => {
    const step = this.#future.at(-1);
    if (step === undefined) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    this.#set(step.map(({ row, after }) => [row, after]));
  };

  #apply(changes: Change[]): void {
    this.#record(changes);
    this.#set(changes.map(({ row, after }) => [row, after]));
  }

  #record(changes: Change[]): boolean {
    const real = changes.filter(({ before, after }) => !sameTyped(before, after));
    if (real.length === 0) return false;
    this.#past = [...this.#past, real];
    this.#future = [];
    return true;
  }

  #set(wanted: [EntryRow, Typed][]): void {
    for (const [row, typed] of wanted) {
      row.type(typed);
      this.#enqueue(row);
    }
  }

  #enqueue(row: EntryRow): void {
    clearTimeout(this.#timers.get(row));
    this.#timers.delete(row);
    if (!this.#queue.includes(row)) this.#queue.push(row);
    this.#drain();
  }

  #drain(): void {
    while (this.#running < AT_ONCE) {
      const row = this.#queue.shift();
      if (row === undefined) break;
      this.#running++;
      void row.save().finally(() => {
        this.#running--;
        if (this.#queue.length > 0) this.#drain();
        else if (this.#running === 0) this.#settled();
      });
    }
  }

  #settled(): void {
    clearTimeout(this.#retry);
    if (this.rows.some(({ state }) => state === 'waiting' || state === 'unkept')) {
      this.#retry = setTimeout(this.retry, RETRY);
    }
    if (this.rows.some((row) => row.state === 'saved')) this.#onSaved();
  }

  /** The connection may be back, or the person has signed in again: in the order of typing. */
  retry = (): void => {
    const waiting = this.rows.filter(({ state }) => isOnItsWay(state));
    for (const row of waiting.sort((a, b) => a.typedAt - b.typedAt)) this.#enqueue(row);
  };

  /** Before the report is sent, or the page is left. Returns the rows that the server does not have all the same. */
  async flush(): Promise<EntryRow[]> {
    for (const row of [...this.#began.keys()]) this.commit(row);
    for (const row of [...this.#timers.keys()]) this.#enqueue(row);
    while (this.#running > 0 || this.#queue.length > 0) await new Promise((done) => setTimeout(done, 20));
    return this.unsaved;
  }

  stop(): void {
    clearTimeout(this.#retry);
    for (const row of [...this.#timers.keys()]) this.#enqueue(row);
    this.#leave();
  }
}
