import { isApiError, type FieldFault } from '$api';
import { formatDate } from '$shared/formats';
import type { Conflict, ShownFault } from './entry';
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

export interface Refusal {
  faults: ShownFault[];
  conflicts: Conflict[];
  code: string | null;
}

/** What the server refused: at the rows of the act, or at what stands above them. */
export function explain(error: unknown): Refusal {
  if (!isApiError(error) || error.status === 0) {
    return { faults: [{ message: t('failed.unreachable') }], conflicts: [], code: null };
  }
  const conflicts = error.faults.flatMap((fault) => conflictOf(fault) ?? []);
  const others = error.faults.filter((fault) => conflictOf(fault) === null);
  const faults = others.map((fault) => ({ field: fields[fault.at], message: fault.message }));
  if (conflicts.length === 0 && faults.length === 0) faults.push({ field: undefined, message: said(error) });
  return { faults, conflicts, code: error.code };
}

function said(error: { status: number; detail: string | null; message: string }): string {
  if (error.status === 401) return t('failed.signedOut');
  if (error.status === 403) return t('failed.forbidden');
  return error.detail ?? error.message;
}

function conflictOf(fault: FieldFault): Conflict | null {
  const match = /^\/(\d+)(?:\/(.*))?$/.exec(fault.at);
  if (match === null) return null;
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
