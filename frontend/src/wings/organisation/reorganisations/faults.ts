import { isApiError, type FieldFault, type WriteLateTarget } from '$api';
import { formatDate } from '$shared/formats';
import { refusalOf, type Refusal, type ShownFault } from '$shared/refusal';
import type { Conflict } from './entry';
import { knownResources, resourceLabel } from './labels';
import { t } from './messages';
import { columns } from './rows';

/** Where late values are decided about. */
export const LATE_FIELD = 'so-lieu-muon';

/** Where values of units that are taken back are decided about. */
export const ANSWERED_FIELD = 'so-lieu-mat-di';

/** Where targets are set. */
export const TARGET_FIELD = 'chi-tieu-muon';

const fields: Record<string, string> = {
  '/effectiveDate': 'act-date',
  '/datePrecision': 'act-precision-exact',
  '/title/vi': 'act-title',
  '/title/en': 'act-title-en',
  '/legalBasis/document': 'act-document',
  '/legalBasis/url': 'act-url',
  '/knownSince': 'act-known',
  '/corrects/reason': 'act-reason',
  '/changes': 'act-rows',
};

/**
 * What the server refused: at the rows of the act, at what stands above them, or at the decisions below.
 *
 * @param lines on which line of the table each row stands
 * @param targets those that were sent
 */
export function explain(
  error: unknown,
  lines: readonly number[],
  targets: readonly WriteLateTarget[] = [],
): Refusal & { conflicts: Conflict[] } {
  const fieldOf = (at: string) =>
    at.startsWith('/decisions')
      ? LATE_FIELD
      : at.startsWith('/corrects/decisions')
        ? ANSWERED_FIELD
        : at.startsWith('/targets')
          ? TARGET_FIELD
          : fields[at];
  const refusal = refusalOf(error, fieldOf, t('failed.forbidden'));
  const faults = isApiError(error) ? error.faults : [];
  const conflicts = faults.flatMap((fault) => conflictOf(fault, lines) ?? []);
  const others = refusal.faults
    .map((fault, index) => named(fault, faults[index], targets))
    .filter((_, index) => conflictOf(faults[index], lines) === null);
  return { ...refusal, faults: others, conflicts };
}

/** A fault of a target says which one it is, and what rests on an act is told in words. */
function named(
  shown: ShownFault,
  fault: FieldFault | undefined,
  targets: readonly WriteLateTarget[],
): ShownFault {
  const target = targets[Number(/^\/targets\/(\d+)/.exec(fault?.at ?? '')?.[1])];
  if (fault?.code === 'unit-change.recorded-since') {
    return { ...shown, message: obstacles([fault])[0] ?? shown.message };
  }
  return target === undefined
    ? shown
    : { ...shown, message: `${target.indicator}, ${target.unit}, ${target.period}: ${shown.message}` };
}

function conflictOf(fault: FieldFault | undefined, lines: readonly number[]): Conflict | null {
  const match = /^\/changes\/(\d+)(?:\/(.*))?$/.exec(fault?.at ?? '');
  const line = lines[Number(match?.[1])];
  if (fault === undefined || match === null || line === undefined) return null;
  const name = match[2] === 'name/en' ? 'nameEn' : match[2]?.split('/')[0];
  return {
    line,
    column: columns.find((column) => column === name) ?? null,
    message: withDates(fault.message),
  };
}

/** The server writes days as its data has them. */
function withDates(message: string): string {
  return message.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate);
}

/** Whether it is unknown if the server did what it was asked: the answer was lost, or a proxy answered for it. */
export function isUncertain(error: unknown): boolean {
  return !isApiError(error) || error.status < 400 || error.status >= 500;
}

/** What rests on an act, with the server's own names of things put into words. */
export function obstacles(faults: readonly FieldFault[]): string[] {
  const names = new RegExp(`(?<![\\p{L}-])(${knownResources.join('|')})(?![\\p{L}-])`, 'u');
  return faults.map((fault) =>
    fault.code === 'unit-change.recorded-since'
      ? fault.message.replace(names, (name) => resourceLabel(name).toLowerCase())
      : withDates(fault.message),
  );
}
