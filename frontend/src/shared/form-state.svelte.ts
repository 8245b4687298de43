import { toFailure } from './failure';
import type { Refusal, ShownFault } from './refusal';

export type Checked<Sent> = ({ ok: true } & Sent) | { ok: false; faults: ShownFault[] };

interface Rules<Theirs> {
  /** What stands in the form. */
  entry: () => unknown;
  /** What the server refused, in words. */
  explain: (error: unknown) => Refusal;
  /** What somebody else saved meanwhile; without it a conflict is a refusal like any other. */
  readTheirs?: () => Promise<Theirs | null>;
}

/** What a form knows beside its fields: faults, whether it is being sent, who else changed it, what is unsaved. */
export class FormState<Theirs = never> {
  faults = $state.raw<ShownFault[]>([]);
  code = $state<string | null>(null);
  signedOut = $state(false);
  sending = $state(false);
  conflict = $state.raw<{ theirs: Theirs | null } | null>(null);
  #rules: Rules<Theirs>;
  #saved = $state('');

  constructor(rules: Rules<Theirs>) {
    this.#rules = rules;
    this.keep();
  }

  /** Whether something was entered that is not saved. */
  get unsaved(): boolean {
    return JSON.stringify(this.#rules.entry()) !== this.#saved;
  }

  errorOf = (field: string) => this.faults.find((fault) => fault.field === field)?.message;

  /** What stands in the form now is what it begins with. */
  keep(): void {
    this.#saved = JSON.stringify(this.#rules.entry());
  }

  /** Shows these faults and no others; false where there are any, or while something is on its way. */
  begin(faults: ShownFault[]): boolean {
    if (this.sending) return false;
    this.code = null;
    this.signedOut = false;
    this.faults = faults;
    return faults.length === 0;
  }

  /** Sends what has no faults, and tells what became of it. */
  async send<Sent, Answer>(
    checked: Checked<Sent>,
    work: (sent: Sent) => Promise<Answer>,
    done: (answer: Answer, sent: Sent) => void,
  ): Promise<void> {
    if (!this.begin(checked.ok ? [] : checked.faults) || !checked.ok) return;
    this.sending = true;
    try {
      const answer = await work(checked);
      this.conflict = null;
      this.keep();
      done(answer, checked);
    } catch (error) {
      await this.#refused(error);
    }
    this.sending = false;
  }

  show(error: unknown): void {
    this.signedOut = toFailure(error).status === 401;
    ({ faults: this.faults, code: this.code } = this.#rules.explain(error));
  }

  /** The other version was taken over, or the own one dropped. */
  settle(): void {
    this.conflict = null;
    this.faults = [];
    this.keep();
  }

  async #refused(error: unknown): Promise<void> {
    const { readTheirs } = this.#rules;
    if (readTheirs !== undefined && [412, 428].includes(toFailure(error).status)) {
      try {
        this.conflict = { theirs: await readTheirs() };
        return;
      } catch {
        // What cannot be read is not compared: the refusal itself is shown.
      }
    }
    this.show(error);
  }
}
