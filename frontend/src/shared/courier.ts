import { toFailure } from './failure';
import { outbox, type Unsent } from './outbox';
import { alone, isHeldBack, unattended } from './places';

/** What became of an entry. `kept`: somebody has to decide; the entry says what about. */
export type Outcome =
  { kind: 'sent' } | { kind: 'kept' } | { kind: 'signed-out' } | { kind: 'later'; seconds?: number | null };

/** Brings one entry to the server, and drops or marks it. */
export type Deliver = (entry: Unsent) => Promise<Outcome>;

export type CourierState = 'idle' | 'sending' | 'waiting' | 'signed-out';

interface Round {
  owner: string;
  /** How the entries of each kind are sent; asked for when there is one. */
  deliver: Record<string, () => Promise<Deliver>>;
  /** Who the server says is signed in; nothing is sent in anybody else's name. */
  whoami: () => Promise<string | null>;
  onState: (state: CourierState) => void;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

/** Whether a failure is one that time heals, and else what has to be done about it. */
export function outcomeOf(error: unknown): Outcome {
  const { status, retryAfterSeconds } = toFailure(error);
  if (status === 401) return { kind: 'signed-out' };
  const passes = status === 0 || status === 408 || status === 425 || status === 429 || status >= 500;
  return passes ? { kind: 'later', seconds: retryAfterSeconds } : { kind: 'kept' };
}

let current: Courier | null = null;

/** Something was left that can be sent. */
export const sendSoon = () => void current?.now();

/**
 * Takes what waits in the outbox to the server: in the order in which it was typed, one after the other, by one tab of the
 * browser at a time. What cannot go now is tried again after growing pauses and when the connection is back.
 */
export class Courier {
  #round: Round;
  #running: Promise<void> | null = null;
  #again = false;
  #pause = FIRST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(round: Round) {
    this.#round = round;
  }

  /** Tries now, or once more when it is trying already. */
  now = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  };

  /** The connection is back: no reason to wait out a long pause. */
  back = (): void => {
    this.#pause = FIRST_PAUSE;
    void this.now();
  };

  stop(): void {
    this.#stopped = true;
    if (current === this) current = null;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await alone(`tongket.outbox.${this.#round.owner}`, () => this.#deliverAll());
      } catch {
        // The browser did not give out what waits: it may, the next time.
        this.#settle({ kind: 'later' });
      }
    }
  }

  async #sendable(): Promise<Unsent[]> {
    const entries = await outbox.all(this.#round.owner);
    return entries.filter(({ kind, problem }) => kind !== undefined && problem === undefined);
  }

  async #deliverAll(): Promise<void> {
    const { owner, whoami, onState } = this.#round;
    const waiting = await this.#sendable();
    if (waiting.length === 0) return onState('idle');
    onState('sending');
    let outcome: Outcome = { kind: 'sent' };
    try {
      if ((await whoami()) !== owner) return onState('signed-out');
    } catch (error) {
      outcome = outcomeOf(error);
    }
    for (const entry of waiting) {
      if (this.#stopped || isHeldBack() || outcome.kind === 'later' || outcome.kind === 'signed-out') break;
      await unattended(entry.owner, entry.place, async () => {
        outcome = await this.#deliver(entry);
      });
    }
    this.#settle(outcome);
  }

  async #deliver(entry: Unsent): Promise<Outcome> {
    const current = await outbox.get(entry.key);
    const load = this.#round.deliver[entry.kind ?? ''];
    if (current?.problem !== undefined || current === undefined || load === undefined)
      return { kind: 'kept' };
    try {
      return await (
        await load()
      )(current);
    } catch (error) {
      return outcomeOf(error);
    }
  }

  #settle(outcome: Outcome): void {
    const { onState } = this.#round;
    if (outcome.kind === 'signed-out') return onState('signed-out');
    if (outcome.kind !== 'later') {
      this.#pause = FIRST_PAUSE;
      return onState('idle');
    }
    onState('waiting');
    if (this.#stopped) return;
    const pause = outcome.seconds == null ? this.#pause : outcome.seconds * 1000;
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    // Many machines lose and find the same connection: they do not all come back in the same second.
    this.#timer = setTimeout(() => void this.now(), pause * (1 + Math.random() / 4));
  }
}

/** The courier of this page, which others may send for. */
export function beginCourier(round: Round): Courier {
  current = new Courier(round);
  return current;
}
