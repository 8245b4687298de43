import { fetchFile, sendFile } from './files';
import type { ObservationImport, SubmissionFormPreview } from './types';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How numbers that stand in a workbook as texts are written. */
export type NumberForm = 'vi-VN' | 'en';

/** What to do with rows that somebody else changed meanwhile. */
export interface FormChoices {
  /** Rows of the form that count, each with the revision that it replaces. */
  overrule: { row: number; revision: number }[];
  /** Rows of the form that do not count. */
  leave: number[];
}

function formOf(round: string, unit: string, more = ''): string {
  return `/api/v1/reporting-rounds/${encodeURIComponent(round)}/submissions/${encodeURIComponent(unit)}/form${more}`;
}

/** The workbook of a report, to be filled. */
export function getSubmissionForm(round: string, unit: string, signal?: AbortSignal): Promise<Blob> {
  return fetchFile(formOf(round, unit), { signal });
}

/** What a filled form would change; nothing is written. Without a form of numbers, texts that mean two are refused. */
export function previewSubmissionForm(
  round: string,
  unit: string,
  file: File,
  locale: NumberForm | null,
  signal?: AbortSignal,
): Promise<SubmissionFormPreview> {
  const query = locale === null ? '' : `?locale=${locale}`;
  return sendFile(formOf(round, unit, `/preview${query}`), file, { mediaType: XLSX, signal });
}

/** Enters a filled form, all or none of it. */
export function importSubmissionForm(
  round: string,
  unit: string,
  file: File,
  locale: NumberForm | null,
  { overrule, leave }: FormChoices,
): Promise<ObservationImport> {
  const query = new URLSearchParams(locale === null ? {} : { locale });
  if (overrule.length > 0) {
    query.set('overrule', overrule.map(({ row, revision }) => `${row}@${revision}`).join(','));
  }
  if (leave.length > 0) query.set('leave', leave.join(','));
  return sendFile(formOf(round, unit, `?${query}`), file, { mediaType: XLSX });
}
