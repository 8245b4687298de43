import {
  getObservation,
  isApiError,
  moveObservationVersion,
  putObservation,
  revisionTag,
  type ApiError,
  type AskedIndicator,
  type Breakdown,
  type Observation,
  type Resource,
  type SubmissionLine,
  type WriteObservation,
} from '$api';
import { outbox, type Problem, type Shown, type Unsent } from '$shared/outbox';
import { isHeldBack } from '$shared/places';
import { breakdownNames, nameOf } from '$shared/formats';
import {
  checkTyped,
  openFields,
  sameAmount,
  sameTyped,
  says,
  typedOf,
  type Amount,
  type Faults,
  type Slot,
  type Typed,
} from './entry';
import { t as tEntry } from './entry-messages';

export type RowState =
  | 'untouched'
  | 'typing'
  | 'saving'
  | 'saved'
  | 'incomplete'
  | 'faulty'
  | 'waiting'
  | 'unkept'
  | 'signed-out'
  | 'refused'
  | 'conflict';

/** Whether an entry is sent again by itself: when the connection is back, or somebody has signed in. */
export function isOnItsWay(state: RowState): boolean {
  return state === 'waiting' || state === 'unkept' || state === 'signed-out';
}

/** Where a row's entries go. */
export interface Desk {
  owner: string;
  /** Names the report in the outbox. */
  place: string;
  unit: string;
  period: string;
  /** The report in words, and its page: an entry that waits is shown elsewhere too. */
  title: string;
  href: string;
}

/** What was sent without an answer, so that it may stand there now: a number, or null for its withdrawal. */
type Lost = WriteObservation | null | undefined;

/** What an entry rests on: it travels with it, so that a change by somebody else is never written over. */
export interface Kept {
  typed: Typed;
  base: Amount | null;
  approved: boolean;
  pending: number | null;
  etag: string | null;
  lost?: Lost;
  /** With these an entry can be sent without its page; those of an earlier version lack them. */
  slot?: Slot;
  desk?: Desk;
}

/** How an entry is sent when its page is not open. */
export const OBSERVATION = 'observation';

/** One row of a report: what is typed, what the server has, and the way from the one to the other. */
export class EntryRow {
  readonly id: string;
  readonly indicator: AskedIndicator;
  readonly breakdown: Breakdown;
  readonly optional: boolean;
  line = $state.raw<SubmissionLine | null>(null);
  typed = $state.raw<Typed>(typedOf(null, 'count'));
  state = $state<RowState>('untouched');
  faults = $state.raw<Faults>({});
  message = $state<string | null>(null);
  theirs = $state.raw<Amount | null>(null);
  /** What stands on the server as far as this page knows. */
  base = $state.raw<Amount | null>(null);
  /** Whether an approved value would be replaced. */
  approved = $state(false);
  /** When what the server lacks was begun. */
  typedAt = 0;
  #pending: number | null = null;
  #etag: string | null = null;
  #lost: Lost;
  /** Of what somebody else entered: taken over with the decision, so that a kept entry never writes over it unseen. */
  #theirEtag: string | null = null;
  #desk: Desk;
  #stamp: string | undefined;
  #running: Promise<void> | null = null;
  /** Whether the browser keeps what is typed: where it does not, only this page has it. */
  #kept = true;

  constructor(slot: Slot, desk: Desk) {
    this.id = slot.id;
    this.indicator = slot.indicator;
    this.breakdown = slot.breakdown;
    this.optional = slot.optional;
    this.#desk = desk;
  }

  get dirty(): boolean {
    return this.state !== 'untouched' && this.state !== 'saved';
  }

  /** Whether what waits was entered for other days than the report tells of. */
  get otherDays(): boolean {
    const { current, days } = this.line ?? {};
    const waits = current?.status === 'draft' || current?.status === 'returned';
    return waits && (current.days?.first !== days?.first || current.days?.last !== days?.last);
  }

  /** Enters the same number for the days that the report tells of. */
  again(): Promise<void> {
    this.type(this.typed);
    return this.save();
  }

  /** Says of which days the number is, and enters it so. */
  async tellFor(answer: 'own-days' | 'period-end'): Promise<void> {
    this.type({ ...this.typed, reportsFor: answer });
    await this.save();
    if (this.state !== 'refused') return;
    // The number itself is at the server already: only the answer was refused, and nothing of it waits.
    const { message } = this;
    await this.#settle('untouched');
    this.typed = typedOf(this.base, this.indicator.measure);
    this.message = message;
    this.state = 'refused';
  }

  get key() {
    const { unit, period } = this.#desk;
    return { indicator: this.indicator.code, unit, period, breakdown: this.breakdown };
  }

  /** Takes what the server says; an entry that is under way stays, and rests on what it rested on. */
  show(line: SubmissionLine | null): void {
    this.line = line;
    const current = line?.current ?? null;
    // An answer that was under way while this row was saved knows less than the row does.
    if (this.dirty || (current !== null && current.revision < revisionOf(this.#etag))) return;
    const known = current === null ? null : amountOf(current);
    this.approved = line?.approved != null;
    this.#pending = current === null || current.status === 'approved' ? null : current.version;
    this.#etag = current === null ? this.#etag : revisionTag(current.revision);
    if (this.state === 'saved' && sameAmount(known, this.base)) return;
    this.base = known;
    this.typed = typedOf(known, this.indicator.measure);
  }

  /** An entry of an earlier visit. */
  restore({ content, stamp, since }: Unsent): void {
    const kept = content as Kept;
    this.#stamp = stamp;
    this.typedAt = since;
    this.typed = kept.typed;
    this.base = kept.base;
    this.approved = kept.approved;
    this.#pending = kept.pending;
    this.#etag = kept.etag;
    this.#lost = kept.lost;
    this.state = 'waiting';
  }

  /** Kept with every key. A conflict stays one until somebody decides. */
  type(typed: Typed): void {
    if (!this.dirty) this.typedAt = Date.now();
    this.typed = typed;
    void this.#keep();
    if (this.state !== 'conflict') this.state = 'typing';
  }

  #check() {
    return checkTyped(this.typed, this.indicator, this.approved);
  }

  /** Brings what is typed to the server, or says what stands in the way. Asked again while it runs, it runs again. */
  async save(): Promise<void> {
    if (this.#running !== null) {
      await this.#running;
      return this.save();
    }
    this.#running = this.#saveOnce();
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
  }

  async #saveOnce(): Promise<void> {
    const typed = this.typed;
    if (this.state === 'conflict') return;
    if (!this.otherDays && sameTyped(typed, typedOf(this.base, this.indicator.measure))) {
      if (this.dirty) await this.#settle('untouched');
      return;
    }
    const checked = this.#check();
    this.message = null;
    this.faults = checked.kind === 'faulty' ? checked.faults : {};
    if (checked.kind === 'empty' && this.base === null) return this.#settle('untouched');
    if (checked.kind === 'empty' && this.#pending === null) return this.#backToApproved();
    await this.#keep();
    if (checked.kind === 'faulty' || checked.kind === 'incomplete') {
      this.state = checked.kind;
      return;
    }
    if (isHeldBack()) {
      this.#hold('signed-out');
      return;
    }
    this.state = 'saving';
    try {
      const saved =
        checked.kind === 'empty'
          ? await this.#withdraw()
          : await putObservation(this.key, checked.body, this.#etag);
      await this.#take(saved, typed);
    } catch (error) {
      await this.#explain(error, checked.kind === 'empty' ? null : checked.body);
    }
  }

  #withdraw(): Promise<Resource<Observation>> {
    return moveObservationVersion(this.key, this.#pending ?? 1, { status: 'withdrawn' }, this.#etag);
  }

  async #keep(problem?: Problem): Promise<void> {
    const desk = this.#desk;
    const { id, indicator, breakdown, optional } = this;
    const kept: Kept = {
      typed: this.typed,
      base: this.base,
      approved: this.approved,
      pending: this.#pending,
      etag: this.#etag,
      lost: this.#lost,
      slot: { id, indicator, breakdown, optional },
      desk,
    };
    this.#stamp = crypto.randomUUID();
    const shown = shownAs(this.typed, this, this.#desk);
    const more = { kind: OBSERVATION, shown, problem, stamp: this.#stamp };
    try {
      await outbox.keep(desk.owner, desk.place, id, kept, more);
      this.#kept = true;
    } catch {
      // It is sent all the same; where that fails too, the row says that nothing but this page has it.
      this.#kept = false;
    }
  }

  /** Not at the server yet, and kept for later unless the browser refused. */
  #hold(state: 'waiting' | 'signed-out'): void {
    this.state = this.#kept ? state : 'unkept';
  }

  async #settle(state: 'untouched' | 'saved'): Promise<void> {
    this.faults = {};
    this.message = null;
    this.theirs = null;
    this.state = state;
    // What cannot be dropped is sent once more some day, and changes nothing then.
    await outbox.drop(this.#desk.owner, this.#desk.place, this.id, this.#stamp).catch(() => undefined);
  }

  async #backToApproved(): Promise<void> {
    this.typed = typedOf(this.base, this.indicator.measure);
    await this.#settle('untouched');
  }

  async #take({ data, etag }: Resource<Observation>, sent: Typed): Promise<void> {
    this.#know(data, etag);
    // An answer is given once: what is typed from now on says nothing about days.
    if (this.typed.reportsFor === sent.reportsFor) this.typed = { ...this.typed, reportsFor: '' };
    if (sameTyped(this.typed, { ...sent, reportsFor: '' })) await this.#settle('saved');
    else await this.#saveOnce();
  }

  #know(data: Observation, etag: string | null): void {
    this.base = standing(data);
    this.approved = data.status === 'approved';
    this.#pending =
      data.pendingVersion?.version ??
      (data.status === 'approved' || data.status === 'withdrawn' ? null : data.version);
    this.#etag = etag;
    this.#lost = undefined;
  }

  async #explain(error: unknown, sent: Lost): Promise<void> {
    if (!isApiError(error) || error.status === 0 || error.status >= 500 || error.status === 429) {
      this.#lost = sent;
      await this.#keep();
      this.#hold('waiting');
    } else if (error.status === 401) {
      this.#hold('signed-out');
    } else if ([412, 428].includes(error.status) || error.code === 'concurrent.change') {
      await this.#compare();
    } else {
      await this.#refuse(error);
    }
  }

  async #refuse(error: ApiError): Promise<void> {
    const message = error.faults[0]?.message ?? error.detail ?? error.message;
    await this.#keep({ status: error.status, code: error.code, message });
    this.state = 'refused';
    this.message = message;
    for (const { at, message } of error.faults) {
      const place = at.split('/').at(-1);
      if (place === 'numerator' || place === 'denominator' || place === 'value' || place === 'reason') {
        this.faults = { ...this.faults, [place]: message };
      }
    }
  }

  /** The server has moved on. Where the numbers are those that this entry rests on, only the tag was old. */
  async #compare(): Promise<void> {
    try {
      const { data, etag } = await getObservation(this.key);
      const theirs = standing(data);
      if (!this.otherDays && this.#arrived(theirs)) return await this.#take({ data, etag }, this.typed);
      const harmless = sameAmount(theirs, this.base) || this.#isLost(theirs);
      if (harmless && etag !== this.#etag) {
        this.#know(data, etag);
        await this.#saveOnce();
        return;
      }
      this.theirs = theirs;
      this.#theirEtag = etag;
      this.approved = data.status === 'approved';
      this.state = 'conflict';
      await this.#keep({ status: 412, code: 'row.conflict', message: '', theirs: this.#theirWords() });
    } catch (error) {
      if (isApiError(error) && error.status > 0 && error.status < 500) await this.#refuse(error);
      else this.#hold('waiting');
    }
  }

  #theirWords(): Shown['lines'] {
    if (this.theirs === null) return [{ label: tEntry('column.value'), text: tEntry('conflict.nothing') }];
    return shownAs(typedOf(this.theirs, this.indicator.measure), this, this.#desk).lines;
  }

  /** What stands there is what was sent: it had arrived, and only the answer was lost. */
  #arrived(theirs: Amount | null): boolean {
    const checked = this.#check();
    return theirs !== null && checked.kind === 'ready' && says(theirs, checked.body);
  }

  /** What stands there is what was sent from here before something else was typed. */
  #isLost(theirs: Amount | null): boolean {
    if (this.#lost === undefined || this.#lost === null || theirs === null) return this.#lost === theirs;
    return says(theirs, this.#lost);
  }

  /** After a conflict: what is typed here replaces what somebody else entered. */
  async keepMine(): Promise<void> {
    this.base = this.theirs;
    this.#etag = this.#theirEtag;
    this.state = 'saving';
    await this.save();
  }

  async keepTheirs(): Promise<void> {
    this.base = this.theirs;
    this.#etag = this.#theirEtag;
    this.typed = typedOf(this.theirs, this.indicator.measure);
    await this.#settle('saved');
  }
}

/** What a row is about, in words. */
export const wordsOf = ({ indicator, breakdown }: Pick<Slot, 'indicator' | 'breakdown'>) =>
  [indicator.name, ...breakdownNames(breakdown, indicator.breakdowns)].map(nameOf).join(', ');

/** A row in words, for where its report is not open. */
function shownAs(typed: Typed, slot: Pick<Slot, 'indicator' | 'breakdown'>, desk: Desk): Shown {
  const amount = openFields(slot.indicator, typed)
    .map((field) => typed[field].trim() || '…')
    .join('/');
  const further = [
    [tEntry('row.comment'), typed.comment],
    [tEntry('row.reason'), typed.reason],
  ] as const;
  return {
    title: wordsOf(slot),
    lines: [
      { label: tEntry('row.report'), text: desk.title },
      { label: tEntry('column.value'), text: typed.notApplicable ? tEntry('row.notApplicable') : amount },
      ...further.filter(([, text]) => text.trim() !== '').map(([label, text]) => ({ label, text })),
    ],
    href: desk.href,
  };
}

function revisionOf(etag: string | null): number {
  return Number(/^"(\d+)/.exec(etag ?? '')?.[1] ?? 0);
}

function amountOf(value: {
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  notApplicable?: boolean;
  comment?: string | null;
}): Amount {
  return {
    value: value.value ?? null,
    numerator: value.numerator ?? null,
    denominator: value.denominator ?? null,
    notApplicable: value.notApplicable ?? false,
    comment: value.comment ?? null,
  };
}

/** What would be sent on: the version that waits, else the one in force; nothing where the last one was taken back. */
function standing(data: Observation): Amount | null {
  if (data.pendingVersion) return amountOf(data.pendingVersion);
  return data.status === 'withdrawn' ? null : amountOf(data);
}
