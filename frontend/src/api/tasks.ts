import { all, client, list, read } from './client';
import { fileAddress, type FileFormat } from './file-address';
import type { paths } from './schema';
import type { Task, TaskOccurrence } from './types';

export type TaskQuery = NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>;

/** What tasks are asked for, in the words of `GET /tasks`. */
export type TaskSearch = Partial<Record<keyof TaskQuery, string>>;

export function getTask(id: string, signal?: AbortSignal): Promise<Task> {
  return read(client.GET('/api/v1/tasks/{id}', { params: { path: { id } }, signal }));
}

/** The times at which a recurring task comes up within the year of its plan. */
export function getTaskOccurrences(id: string, signal?: AbortSignal): Promise<TaskOccurrence[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/tasks/{id}/occurrences', {
        params: { path: { id }, query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

/** All tasks that a search finds; it is narrow by its nature: those of one plan. */
export function getTasks(search: TaskSearch, signal?: AbortSignal): Promise<Task[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/tasks', {
        params: { query: { ...(search as TaskQuery), limit: 500, cursor } },
        signal,
      }),
    ),
  );
}

/** Where the tasks that a search finds are as a file for spreadsheets. */
export function tasksFile(search: TaskSearch, format: FileFormat): string {
  return fileAddress('/api/v1/tasks', { ...search, limit: '500' }, format);
}

/** Where a browser downloads the annex table of a plan, as the office's own. */
export function annexAddress(plan: string, format: FileFormat): string {
  return fileAddress(`/api/v1/plans/${encodeURIComponent(plan)}/annex`, {}, format);
}

/** Where calendars of other programs find the deadlines of a published plan. */
export function planCalendar(plan: string): string {
  return `/api/v1/plans/${encodeURIComponent(plan)}/calendar.ics`;
}
