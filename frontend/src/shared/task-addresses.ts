import { resolve } from '$app/paths';
import { withQuery } from './addresses';

/** The plan of a unit for a year; `search` in the words of the list of tasks. */
export const planAddress = (code: string, year: number, search: Record<string, string | undefined> = {}) =>
  withQuery(resolve('/(public)/don-vi/[code]/ke-hoach/[year=year]', { code, year: String(year) }), search);

/** What became of the tasks of a plan, in numbers. */
export const planStatementAddress = (code: string, year: number, search: Record<string, string> = {}) =>
  withQuery(
    resolve('/(public)/don-vi/[code]/ke-hoach/[year=year]/thong-ke', { code, year: String(year) }),
    search,
  );

/** The part of an address that names the task open beside a page. */
export const OPEN_TASK = 'nhiem-vu';

/** The task that a path is about, at the desk or for readers; null where it is about something else. */
export const taskOfPath = (path: string): string | null =>
  /\/nhiem-vu\/([0-9a-f-]{36})$/.exec(path)?.[1] ?? null;

/** The page at an address with a task open beside it, or none. */
export function withOpenTask(url: URL, task: string | null): string {
  const query = new URLSearchParams(url.search);
  if (task === null) query.delete(OPEN_TASK);
  else query.set(OPEN_TASK, task);
  return query.size === 0 ? url.pathname : `${url.pathname}?${query}`;
}

export const taskAddress = (id: string) => resolve('/(public)/nhiem-vu/[id]', { id });
