import type { WriteCorrection, WriteLateDecision, WriteLateTarget } from '$api';
import { acceptedAll, type Decisions } from './decisions';
import { emptyEntry, type Entry } from './entry';

const STORAGE_KEY = 'tongket.reorganisation';

/** A proposal that was sent, and whose answer has not been seen: sent again with its key it is carried out once. */
export interface Attempt {
  key: string;
  content: string;
  decisions: WriteLateDecision[];
  targets?: WriteLateTarget[];
  corrects?: WriteCorrection;
}

/** What is kept in the tab until the act is carried out; somebody else who signs in here finds nothing. */
export interface Draft {
  owner: string;
  entry: Entry;
  decisions: Decisions;
  attempt: Attempt | null;
}

export function recallDraft(owner: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null') as Draft | null;
    if (kept?.owner === owner) {
      return {
        owner,
        entry: { ...emptyEntry(), ...kept.entry },
        decisions: { ...acceptedAll(), ...kept.decisions },
        attempt: kept.attempt,
      };
    }
  } catch {
    // What cannot be read is as good as nothing.
  }
  return { owner, entry: emptyEntry(), decisions: acceptedAll(), attempt: null };
}

/** False where the browser does not keep it. */
export function keepDraft(draft: Draft): boolean {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // Nothing was kept either.
  }
}
