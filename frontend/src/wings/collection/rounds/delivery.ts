import { outcomeOf, type Deliver, type Outcome } from '$shared/courier';
import { EntryRow, type Kept, type RowState } from './row.svelte';

const outcomes: Partial<Record<RowState, Outcome>> = {
  untouched: { kind: 'sent' },
  saved: { kind: 'sent' },
  waiting: { kind: 'later' },
  unkept: { kind: 'later' },
  'signed-out': { kind: 'signed-out' },
};

/** Sends a figure whose report is not open, by the same way as the report does. */
export const deliverFigure: Deliver = async (entry) => {
  const { slot, desk } = entry.content as Kept;
  // An entry of an earlier version is sent when its report is opened.
  if (slot === undefined || desk === undefined) return { kind: 'kept' };
  const row = new EntryRow(slot, desk);
  row.restore(entry);
  try {
    await row.save();
  } catch (error) {
    return outcomeOf(error);
  }
  return outcomes[row.state] ?? { kind: 'kept' };
};
