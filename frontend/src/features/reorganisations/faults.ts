import { isApiError, type FieldFault } from '$api';
import { formatDate } from '$shared/formats';
import { refusalOf, type Refusal } from '$shared/refusal';
import type { Conflict } from './entry';
import { knownResources, resourceLabel } from './labels';
import { t } from './messages';
import { columns } from './rows';

const fields: Record<string, string> = {
  effectiveDate: 'act-date',
  '/effectiveDate': 'act-date',
  datePrecision: 'act-precision-exact',
  titleVi: 'act-title',
  '/title/vi': 'act-title',
  titleEn: 'act-title-en',
  '/title/en': 'act-title-en',
  document: 'act-document',
  '/legalBasis/document': 'act-document',
  documentUrl: 'act-url',
  '/legalBasis/url': 'act-url',
  '/changes': 'act-rows',
};

/** What the server refused: at the rows of the act, or at what stands above them. */
export function explain(error: unknown): Refusal & { conflicts: Conflict[] } {
  const refusal = refusalOf(error, (at) => fields[at], t('failed.forbidden'));
  const faults = isApiError(error) ? error.faults : [];
  const conflicts = faults.flatMap((fault) => conflictOf(fault) ?? []);
  const others = refusal.faults.filter((_, index) => conflictOf(faults[index]) === null);
  return { ...refusal, faults: others, conflicts };
}

function conflictOf(fault: FieldFault | undefined): Conflict | null {
  const match = /^\/(\d+)(?:\/(.*))?$/.exec(fault?.at ?? '');
  if (fault === undefined || match === null) return null;
  const name = match[2] === 'name/en' ? 'nameEn' : match[2]?.split('/')[0];
  return {
    line: Number(match[1]),
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
