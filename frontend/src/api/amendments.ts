import { client, list, read, type List, type Resource } from './client';
import { sendFile } from './files';
import type { NumberForm } from './forms';
import { once } from './writes';
import type {
  Amendment,
  AnnexImport,
  WriteAmendment,
  WriteAmendmentChange,
  WriteAmendmentStatus,
} from './plan-types';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One thing that an amendment does; `value` as in a merge patch of the task, or the task that comes. */
export interface LineToWrite {
  action: 'change' | 'add' | 'withdraw';
  task?: string;
  field?: string;
  value?: unknown;
  reason?: string;
}

export function getAmendments(plan: string, cursor?: string, signal?: AbortSignal): Promise<List<Amendment>> {
  return list(
    client.GET('/api/v1/plans/{id}/amendments', {
      params: { path: { id: plan }, query: { limit: 50, count: true, cursor } },
      signal,
    }),
  );
}

export function getAmendment(id: string, signal?: AbortSignal): Promise<Resource<Amendment>> {
  return client.GET('/api/v1/amendments/{id}', { params: { path: { id } }, signal });
}

export function createAmendment(plan: string, body: WriteAmendment): Promise<Amendment> {
  return once(`createAmendment ${plan}`, body, (key) =>
    read(
      client.POST('/api/v1/plans/{id}/amendments', {
        params: { path: { id: plan }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

/** Why and from when, and by which documents. */
export function patchAmendment(
  id: string,
  body: WriteAmendmentChange,
  etag: string | null,
): Promise<Resource<Amendment>> {
  return client.PATCH('/api/v1/amendments/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function putAmendmentLines(
  id: string,
  lines: LineToWrite[],
  etag: string | null,
): Promise<Resource<Amendment>> {
  return client.PUT('/api/v1/amendments/{id}/lines', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    // A value is whatever its member takes; the contract can only call it JSON.
    body: { lines: lines as never },
  });
}

export function moveAmendment(
  id: string,
  body: WriteAmendmentStatus,
  etag: string | null,
): Promise<Resource<Amendment>> {
  return client.PUT('/api/v1/amendments/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

const annexOf = (plan: string, query: string) =>
  `/api/v1/plans/${encodeURIComponent(plan)}/annex${query === '' ? '' : `?${query}`}`;

export interface AnnexChoices {
  /** How amounts that stand as texts are written. */
  locale: NumberForm;
  /** What a task means whose row is missing. */
  missing: 'keep' | 'withdraw';
  /** Why the plan is amended, where it is in force. */
  reason: string;
  /** Rows that count though somebody else changed the same cells, each with the revision that it replaces. */
  overrule: { row: number; revision: string }[];
  /** Rows that are not taken. */
  leave: number[];
}

/** Takes a filled annex, all or nothing; `dryRun` only tells what would change. */
export function importAnnex(
  plan: string,
  file: File,
  { locale, missing, reason, overrule, leave }: AnnexChoices,
  dryRun: boolean,
  signal?: AbortSignal,
): Promise<AnnexImport> {
  const query = new URLSearchParams({ locale, missing, dryRun: String(dryRun) });
  if (reason !== '') query.set('reason', reason);
  if (overrule.length > 0)
    query.set('overrule', overrule.map((each) => `${each.row}@${each.revision}`).join(','));
  if (leave.length > 0) query.set('leave', leave.join(','));
  const mediaType = file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX;
  return sendFile(annexOf(plan, query.toString()), file, { mediaType, signal });
}
