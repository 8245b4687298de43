import {
  getAllSubmissionsToEnter,
  getReportingRound,
  getSubmission,
  type AskedIndicator,
  type ReportingRound,
  type SubmissionSummary,
} from '$api';
import { deskAddresses } from '$shared/desk-addresses';
import { mapOf, setOf, withEntry } from './collections';
import { openFields, type Field } from './entry';
import { EntryGrid } from './grid.svelte';
import type { EntryRow } from './row.svelte';

/** A column of the sheet: a number of an indicator. */
export interface SheetColumn {
  indicator: AskedIndicator;
  field: Field;
}

/** What is entered into one cell. */
export interface CellText {
  unit: number;
  column: number;
  text: string;
}

const AT_ONCE = 4;

export async function loadSheet(code: string, signal: AbortSignal) {
  const [round, submissions] = await Promise.all([
    getReportingRound(code, signal),
    getAllSubmissionsToEnter(code, signal),
  ]);
  return { round: round.data, submissions };
}

/** The reports of several units side by side, each read when it comes into view. */
export class Sheet {
  readonly round: ReportingRound;
  readonly units: SubmissionSummary[];
  readonly columns: SheetColumn[];
  grids = $state.raw<ReadonlyMap<string, EntryGrid>>(mapOf());
  #past = $state.raw<EntryGrid[][]>([]);
  #future = $state.raw<EntryGrid[][]>([]);
  #owner: string;
  #asked = mapOf<string, Promise<void>>();
  #waiting: (() => void)[] = [];
  #running = 0;

  constructor(round: ReportingRound, units: SubmissionSummary[], owner: string) {
    this.round = round;
    this.units = units;
    this.#owner = owner;
    this.columns = round.indicators.flatMap((indicator) =>
      (indicator.measure === 'ratio' ? (['numerator', 'denominator'] as const) : (['value'] as const)).map(
        (field) => ({ indicator, field }),
      ),
    );
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  get rows(): EntryRow[] {
    return [...this.grids.values()].flatMap(({ rows }) => rows);
  }

  isOpen(unit: SubmissionSummary): boolean {
    return this.round.status === 'open' && unit.status !== 'submitted' && unit.status !== 'approved';
  }

  /** The row of a unit's report that a cell belongs to; undefined while it is read, null where it is not asked. */
  at(unit: number, column: number): EntryRow | null | undefined {
    const grid = this.grids.get(this.units[unit]?.unit.id ?? '');
    if (grid === undefined) return undefined;
    const code = this.columns[column]?.indicator.code;
    return grid.rows.find((row) => row.id === code) ?? null;
  }

  load(unit: SubmissionSummary): Promise<void> {
    const known = this.#asked.get(unit.unit.id) ?? this.#read(unit);
    this.#asked.set(unit.unit.id, known);
    return known;
  }

  async #read(summary: SubmissionSummary): Promise<void> {
    const { unit } = summary;
    if (this.#running >= AT_ONCE) await new Promise<void>((go) => this.#waiting.push(go));
    this.#running++;
    try {
      const { data } = await getSubmission(this.round.code, unit.id);
      const desk = {
        owner: this.#owner,
        place: `${this.round.code}/${unit.id}`,
        unit: unit.id,
        period: this.round.period,
        title: `${unit.name.vi}, ${this.round.name.vi}`,
        href: deskAddresses.entry(this.round.code, unit.code),
      };
      const grid = new EntryGrid(data, this.round.indicators, desk, () => undefined);
      this.grids = withEntry(this.grids, unit.id, grid);
      if (this.isOpen(summary)) await grid.restore();
    } catch {
      // Shown as not yet read; asked again when it comes into view again.
      this.#asked.delete(unit.id);
    }
    this.#running--;
    this.#waiting.shift()?.();
  }

  type(unit: number, column: number, text: string): void {
    const row = this.at(unit, column);
    const place = this.columns[column];
    if (row && place) this.#grid(unit)?.type(row, { [place.field]: text });
  }

  commit(unit: number, column: number): void {
    const row = this.at(unit, column);
    const grid = this.#grid(unit);
    if (row && grid?.commit(row)) this.#record([grid]);
  }

  revert(unit: number, column: number): boolean {
    const row = this.at(unit, column);
    return row ? (this.#grid(unit)?.revert(row) ?? false) : false;
  }

  /** A pasted block: one step of undo, however many units it fills. */
  async fill(cells: CellText[]): Promise<void> {
    const units = [...setOf(cells.map(({ unit }) => unit))];
    await Promise.all(
      units
        .map((unit) => this.units[unit])
        .filter((each) => each !== undefined)
        .map((each) => this.load(each)),
    );
    const touched: EntryGrid[] = [];
    for (const unit of units) {
      const summary = this.units[unit];
      const grid = this.#grid(unit);
      if (grid === undefined || summary === undefined || !this.isOpen(summary)) continue;
      const changes = this.#changes(cells.filter((cell) => cell.unit === unit));
      if (changes.length === 0) continue;
      grid.changeAll(changes);
      touched.push(grid);
    }
    if (touched.length > 0) this.#record(touched);
  }

  #changes(cells: CellText[]) {
    const parts = mapOf<EntryRow, Partial<Record<Field, string>>>();
    for (const { unit, column, text } of cells) {
      const row = this.at(unit, column);
      const field = this.columns[column]?.field;
      if (!row || !field || !openFields(row.indicator, row.typed).includes(field)) continue;
      parts.set(row, { ...parts.get(row), [field]: text });
    }
    return [...parts].map(([row, part]) => ({ row, part }));
  }

  #grid(unit: number): EntryGrid | undefined {
    return this.grids.get(this.units[unit]?.unit.id ?? '');
  }

  #record(step: EntryGrid[]): void {
    this.#past = [...this.#past, step];
    this.#future = [];
  }

  undo = (): void => {
    const step = this.#past.at(-1);
    if (step === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    for (const grid of step) grid.undo();
  };

  redo = (): void => {
    const step = this.#future.at(-1);
    if (step === undefined) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    for (const grid of step) grid.redo();
  };

  retry = (): void => {
    for (const grid of this.grids.values()) grid.retry();
  };

  stop(): void {
    for (const grid of this.grids.values()) grid.stop();
  }
}
