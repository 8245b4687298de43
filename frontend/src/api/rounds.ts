import { all, client, list, type List, type Resource } from './client';
import type {
  ReportingRound,
  RoundCompleteness,
  Submission,
  SubmissionSummary,
  WriteReportingRound,
  WriteSubmissionStatus,
} from './types';

export interface RoundSearch {
  q?: string;
  status?: string;
  period?: string;
  cursor?: string;
  sort?: string | undefined;
}

export interface SubmissionSearch {
  unit?: string;
  level?: string;
  status?: string;
  timeliness?: string;
  cursor?: string;
  sort?: string | undefined;
}

export function getReportingRounds(search: RoundSearch, signal?: AbortSignal): Promise<List<ReportingRound>> {
  return list(
    client.GET('/api/v1/reporting-rounds', {
      params: { query: { limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

export function getReportingRound(code: string, signal?: AbortSignal): Promise<Resource<ReportingRound>> {
  return client.GET('/api/v1/reporting-rounds/{code}', { params: { path: { code } }, signal });
}

/** Without an ETag the round is new: the server answers 428 if it was not. */
export function putReportingRound(
  code: string,
  body: WriteReportingRound,
  etag: string | null,
): Promise<Resource<ReportingRound>> {
  return client.PUT('/api/v1/reporting-rounds/{code}', {
    params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function moveReportingRound(
  code: string,
  move: { status: 'open' | 'closed'; reason?: string },
  etag: string | null,
): Promise<Resource<ReportingRound>> {
  return client.PUT('/api/v1/reporting-rounds/{code}/status', {
    params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
    body: move,
  });
}

export function getRoundCompleteness(
  code: string,
  by: 'level' | 'unit',
  signal?: AbortSignal,
): Promise<RoundCompleteness[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/reporting-rounds/{code}/completeness', {
        params: { path: { code }, query: { by, limit: 500, cursor } },
        signal,
      }),
    ),
  );
}

export function getRoundSubmissions(
  code: string,
  search: SubmissionSearch,
  signal?: AbortSignal,
): Promise<List<SubmissionSummary>> {
  return list(
    client.GET('/api/v1/reporting-rounds/{code}/submissions', {
      params: { path: { code }, query: { limit: 100, count: true, ...search } },
      signal,
    }),
  );
}

/** What the caller has to enter, or may decide now. */
export function getSubmissions(
  audience: 'reporter' | 'approver',
  search: {
    round?: string;
    status?: string;
    limit?: number;
    cursor?: string | undefined;
    sort?: string | undefined;
  } = {},
  signal?: AbortSignal,
): Promise<List<SubmissionSummary>> {
  return list(
    client.GET('/api/v1/submissions', {
      params: { query: { for: audience, limit: 100, count: true, ...search } },
      signal,
    }),
  );
}

export function getAllSubmissionsToEnter(round: string, signal?: AbortSignal): Promise<SubmissionSummary[]> {
  return all((cursor) => getSubmissions('reporter', { round, cursor }, signal));
}

export function getSubmission(
  round: string,
  unit: string,
  signal?: AbortSignal,
): Promise<Resource<Submission>> {
  return client.GET('/api/v1/reporting-rounds/{code}/submissions/{unit}', {
    params: { path: { code: round, unit } },
    signal,
  });
}

export function moveSubmission(
  round: string,
  unit: string,
  move: WriteSubmissionStatus,
  etag: string | null,
): Promise<Resource<Submission>> {
  return client.PUT('/api/v1/reporting-rounds/{code}/submissions/{unit}/status', {
    params: { path: { code: round, unit }, header: { 'If-Match': etag ?? undefined } },
    body: move,
  });
}

/** The tag of a revision that came inside another answer. */
export function revisionTag(revision: number): string {
  return `"${revision}"`;
}
