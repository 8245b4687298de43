import { refusalOf } from './refusal';
import { t } from './undo-messages';

interface Offer {
  words: string;
  undo: () => Promise<unknown>;
}

/** What was done last and can be taken back; one at a time, the latest. */
class Undo {
  offer = $state.raw<Offer | null>(null);
  /** What became of taking it back. */
  said = $state<string | null>(null);
  failed = $state<string | null>(null);
  working = $state(false);

  /** Says what was done, and lets it be taken back for a while. */
  give(words: string, undo: () => Promise<unknown>): void {
    this.said = null;
    this.failed = null;
    this.offer = { words, undo };
  }

  close(): void {
    this.offer = null;
    this.said = null;
    this.failed = null;
  }

  /** What cannot be taken back any more is said, and why; it may be tried again. */
  async take(): Promise<void> {
    const { offer } = this;
    if (offer === null || this.working) return;
    this.working = true;
    this.failed = null;
    try {
      await offer.undo();
      if (this.offer === offer) {
        this.offer = null;
        this.said = t('undone');
      }
    } catch (error) {
      this.failed = refusalOf(error, () => undefined)
        .faults.map(({ message }) => message)
        .join(' ');
    }
    this.working = false;
  }
}

export const undo = new Undo();
