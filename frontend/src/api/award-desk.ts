import { all, client, list, read, type List, type Resource } from './client';
import { once } from './writes';
import type {
  Award,
  AwardDecision,
  AwardDetails,
  Job,
  PrizeStatement,
  WriteAward,
  WriteAwardChange,
  WriteAwardDecision,
  WriteAwardDecisionChange,
  WriteAwardStatus,
} from './types';

export interface AwardDecisionSearch {
  unit?: string;
  year?: string;
  status?: string;
  cursor?: string;
  sort?: string | undefined;
}

export function searchAwardDecisions(
  search: AwardDecisionSearch,
  signal?: AbortSignal,
): Promise<List<AwardDecision>> {
  return list(
    client.GET('/api/v1/award-decisions', {
      params: { query: { limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

export function createAwardDecision(body: WriteAwardDecision): Promise<AwardDecision> {
  return once('createAwardDecision', body, (key) =>
    read(client.POST('/api/v1/award-decisions', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getAwardDecision(id: string, signal?: AbortSignal): Promise<Resource<AwardDecision>> {
  return client.GET('/api/v1/award-decisions/{id}', { params: { path: { id } }, signal });
}

/** Members that are not named stay as they are. */
export function patchAwardDecision(
  id: string,
  body: WriteAwardDecisionChange,
  etag: string | null,
): Promise<Resource<AwardDecision>> {
  return client.PATCH('/api/v1/award-decisions/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function moveAwardDecision(
  id: string,
  body: WriteAwardStatus,
  etag: string | null,
): Promise<Resource<AwardDecision>> {
  return client.PUT('/api/v1/award-decisions/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** Says on which day all awards of a decision were handed over. */
export function presentAwardDecision(
  id: string,
  presentedOn: string,
  etag: string | null,
): Promise<Resource<AwardDecision>> {
  return client.PUT('/api/v1/award-decisions/{id}/presentation', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { presentedOn },
  });
}

export function getPrizes(decision: string, signal?: AbortSignal): Promise<PrizeStatement> {
  return read(
    client.GET('/api/v1/award-decisions/{id}/prizes', { params: { path: { id: decision } }, signal }),
  );
}

export function getAwardsOf(decision: string, signal?: AbortSignal): Promise<Award[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/awards', {
        params: { query: { decision, limit: 200, sort: 'recordedAt', cursor } },
        signal,
      }),
    ),
  );
}

export function createAward(body: WriteAward): Promise<Award> {
  return once('createAward', body, (key) =>
    read(client.POST('/api/v1/awards', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getAwardToChange(id: string, signal?: AbortSignal): Promise<Resource<Award>> {
  return client.GET('/api/v1/awards/{id}', { params: { path: { id } }, signal });
}

export function getAwardDetails(id: string, signal?: AbortSignal): Promise<AwardDetails> {
  return read(client.GET('/api/v1/awards/{id}/details', { params: { path: { id } }, signal }));
}

/** A draft; members that are not named stay as they are. */
export function patchAward(
  id: string,
  body: WriteAwardChange,
  etag: string | null,
): Promise<Resource<Award>> {
  return client.PATCH('/api/v1/awards/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function moveAward(id: string, body: WriteAwardStatus, etag: string | null): Promise<Resource<Award>> {
  return client.PUT('/api/v1/awards/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** Says on which day one award was handed over. */
export function presentAward(id: string, presentedOn: string, etag: string | null): Promise<Resource<Award>> {
  return client.PUT('/api/v1/awards/{id}/presentation', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { presentedOn },
  });
}

/** Where the document of a decision with its annexes is written, for those who see the decision. */
export const decisionDocument = (decision: string, format: 'docx' | 'pdf') =>
  `/api/v1/award-decisions/${decision}/document?format=${format}`;

/** Where the certificate of one award is printed, for those who may. */
export const certificateFile = (award: string) => `/api/v1/awards/${award}/certificate`;

/** Has all certificates of a decision printed into one file, by a job. */
export function printCertificates(decision: string): Promise<Job> {
  const body = { decision };
  return once('createCertificateBatch', body, (key) =>
    read(
      client.POST('/api/v1/certificate-batches', { params: { header: { 'Idempotency-Key': key } }, body }),
    ),
  );
}

export function getJob(id: string, signal?: AbortSignal): Promise<Job> {
  return read(client.GET('/api/v1/jobs/{id}', { params: { path: { id } }, signal }));
}

/** One file of printed certificates. */
export interface PrintedCertificates {
  /** Its address. */
  file: string;
  certificates: number;
  bytes: number;
}

/** What a printing job has made; null before it has succeeded. */
export function printedBy({ status, result }: Job): PrintedCertificates | null {
  if (status !== 'succeeded' || result === null) return null;
  const { file, certificates, size } = result;
  return { file: String(file), certificates: Number(certificates), bytes: Number(size) };
}
