import { all, client, list, read, type List, type Resource } from './client';
import { sendFile } from './files';
import { done, once } from './writes';
import type {
  Evidence,
  Extension,
  ProgressReport,
  Task,
  WriteExtension,
  WriteExtensionStatus,
  WriteOccurrenceStatus,
  WriteProgressReport,
  WriteProgressReportChange,
  WriteProgressReportStatus,
  WriteTaskStatus,
} from './plan-types';
import type { TaskQuery, TaskSearch } from './tasks';
import type { TaskOccurrence } from './types';

const ifMatch = (etag: string | null) => ({ 'If-Match': etag ?? undefined });

export function searchTasks(search: TaskSearch, signal?: AbortSignal): Promise<List<Task>> {
  return list(
    client.GET('/api/v1/tasks', {
      params: { query: { ...(search as TaskQuery), limit: 50, count: true } },
      signal,
    }),
  );
}

export function moveTask(id: string, body: WriteTaskStatus, etag: string | null): Promise<Resource<Task>> {
  return client.PUT('/api/v1/tasks/{id}/status', { params: { path: { id }, header: ifMatch(etag) }, body });
}

export function acceptDeliverable(
  id: string,
  deliverable: string,
  body: { on?: string | null; note?: string | null },
  etag: string | null,
): Promise<Resource<Task>> {
  return client.PUT('/api/v1/tasks/{id}/deliverables/{deliverable}/acceptance', {
    params: { path: { id, deliverable }, header: ifMatch(etag) },
    body,
  });
}

export function reachMilestone(
  id: string,
  milestone: string,
  body: { on?: string | null },
  etag: string | null,
): Promise<Resource<Task>> {
  return client.PUT('/api/v1/tasks/{id}/milestones/{milestone}/reached', {
    params: { path: { id, milestone }, header: ifMatch(etag) },
    body,
  });
}

export function takeBackAcceptance(
  id: string,
  deliverable: string,
  etag: string | null,
): Promise<Resource<Task>> {
  return client.DELETE('/api/v1/tasks/{id}/deliverables/{deliverable}/acceptance', {
    params: { path: { id, deliverable }, header: ifMatch(etag) },
  });
}

export function takeBackMilestone(
  id: string,
  milestone: string,
  etag: string | null,
): Promise<Resource<Task>> {
  return client.DELETE('/api/v1/tasks/{id}/milestones/{milestone}/reached', {
    params: { path: { id, milestone }, header: ifMatch(etag) },
  });
}

export function getProgressReports(task: string, signal?: AbortSignal): Promise<ProgressReport[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/tasks/{id}/progress', {
        params: { path: { id: task }, query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

export function getProgressReport(id: string, signal?: AbortSignal): Promise<Resource<ProgressReport>> {
  return client.GET('/api/v1/progress-reports/{id}', { params: { path: { id } }, signal });
}

/** The key is kept with what is sent, however often and whenever that is: one key, one report. */
export function createProgressReport(
  task: string,
  body: WriteProgressReport,
  key: string,
): Promise<ProgressReport> {
  return read(
    client.POST('/api/v1/tasks/{id}/progress', {
      params: { path: { id: task }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function patchProgressReport(
  id: string,
  body: WriteProgressReportChange,
  etag: string | null,
): Promise<Resource<ProgressReport>> {
  return client.PATCH('/api/v1/progress-reports/{id}', {
    params: { path: { id }, header: ifMatch(etag) },
    body,
  });
}

export function moveProgressReport(
  id: string,
  body: WriteProgressReportStatus,
  etag: string | null,
): Promise<Resource<ProgressReport>> {
  return client.PUT('/api/v1/progress-reports/{id}/status', {
    params: { path: { id }, header: ifMatch(etag) },
    body,
  });
}

export function getProgressFiles(report: string, signal?: AbortSignal): Promise<Evidence[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/progress-reports/{report}/evidence', {
        params: { path: { report }, query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

/** Where the files of a report are; with an id, where a browser downloads one of them. */
export function progressFileAddress(report: string, id?: string): string {
  const address = `/api/v1/progress-reports/${encodeURIComponent(report)}/evidence`;
  return id === undefined ? address : `${address}/${encodeURIComponent(id)}`;
}

export function addProgressFile(report: string, file: File): Promise<Evidence> {
  const form = new FormData();
  form.append('file', file, file.name);
  return sendFile(progressFileAddress(report), form);
}

export function removeProgressFile(report: string, id: string): Promise<void> {
  return done(
    client.DELETE('/api/v1/progress-reports/{report}/evidence/{id}', { params: { path: { report, id } } }),
  );
}

export function getExtensions(task: string, signal?: AbortSignal): Promise<Extension[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/tasks/{id}/extensions', {
        params: { path: { id: task }, query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

export function getExtension(id: string, signal?: AbortSignal): Promise<Resource<Extension>> {
  return client.GET('/api/v1/extensions/{id}', { params: { path: { id } }, signal });
}

export function askExtension(task: string, body: WriteExtension): Promise<Extension> {
  return once(`askExtension ${task}`, body, (key) =>
    read(
      client.POST('/api/v1/tasks/{id}/extensions', {
        params: { path: { id: task }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

export function moveExtension(
  id: string,
  body: WriteExtensionStatus,
  etag: string | null,
): Promise<Resource<Extension>> {
  return client.PUT('/api/v1/extensions/{id}/status', {
    params: { path: { id }, header: ifMatch(etag) },
    body,
  });
}

export function getOccurrences(task: string, signal?: AbortSignal): Promise<TaskOccurrence[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/tasks/{id}/occurrences', {
        params: { path: { id: task }, query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

export function getOccurrence(
  task: string,
  ordinal: number,
  signal?: AbortSignal,
): Promise<Resource<TaskOccurrence>> {
  return client.GET('/api/v1/tasks/{id}/occurrences/{ordinal}', {
    params: { path: { id: task, ordinal } },
    signal,
  });
}

export function moveOccurrence(
  task: string,
  ordinal: number,
  body: WriteOccurrenceStatus,
  etag: string | null,
): Promise<Resource<TaskOccurrence>> {
  return client.PUT('/api/v1/tasks/{id}/occurrences/{ordinal}/status', {
    params: { path: { id: task, ordinal }, header: ifMatch(etag) },
    body,
  });
}

/** Reports of progress and extensions that wait for a decision, across plans. */
export function getReportsToDecide(cursor?: string, signal?: AbortSignal): Promise<List<ProgressReport>> {
  return list(
    client.GET('/api/v1/progress-reports', {
      params: { query: { status: 'submitted', limit: 50, count: true, cursor } },
      signal,
    }),
  );
}

export function getExtensionsToDecide(cursor?: string, signal?: AbortSignal): Promise<List<Extension>> {
  return list(
    client.GET('/api/v1/extensions', {
      params: { query: { status: 'asked', limit: 50, count: true, cursor } },
      signal,
    }),
  );
}
