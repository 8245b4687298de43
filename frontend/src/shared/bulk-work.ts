import type { Bulk, BulkAction, Outcome, Result } from './bulk.svelte';
import { t } from './bulk-messages';
import { toFailure } from './failure';
import type { MoveValues } from './move-fields';
import { refusalOf } from './refusal';

const isResult = (what: unknown): what is Result =>
  typeof what === 'object' && what !== null && 'href' in what && 'label' in what;

/** Why a row is left alone: it is no longer what was seen when it was marked. */
export const changedMeanwhile = () =>
  Object.assign(new Error(), { status: 409, code: 'client.changed', detail: t('bulk.changed') });

/**
 * One row after the other, each as it stands now. What one refuses does not hold up the others; it stays marked, so that it
 * can be tried again.
 */
export async function workThrough<Row>(
  bulk: Bulk<Row>,
  rows: Row[],
  action: BulkAction<Row>,
  values: MoveValues,
): Promise<void> {
  if (bulk.progress !== null) return;
  bulk.clear();
  const failures: (Outcome & { message: string })[] = [];
  const results: (Outcome & Result)[] = [];
  for (const [at, row] of rows.entries()) {
    bulk.progress = { at, of: rows.length };
    const outcome = { key: bulk.keyOf(row), name: bulk.nameOf(row) };
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
  bulk.progress = null;
  bulk.failures = failures;
  bulk.results = results;
  bulk.said = done > 0 ? action.done(done) : null;
  const failed = failures.map(({ key }) => key);
  const worked = rows.map(bulk.keyOf).filter((key) => !failed.includes(key));
  bulk.chosen = bulk.chosen.filter((key) => !worked.includes(key));
  bulk.settled();
}
