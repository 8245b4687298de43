import { resolve } from '$app/paths';
import { withQuery } from '$shared/addresses';

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

/** The page at an address with something else asked for; null takes it away. */
export function withSearch(url: URL, changes: Record<string, string | null>): string {
  const query = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return query.size === 0 ? url.pathname : `${url.pathname}?${query}`;
}

/** The page at an address with a task open beside it, or none. */
export const withOpenTask = (url: URL, task: string | null) => withSearch(url, { [OPEN_TASK]: task });

/** What a unit leads and helps with in a year. */
export const unitTasksAddress = (code: string, year: number) => planAddress(code, year, { phan: 'viec' });

/** What a unit was directed in a year, and what its leaders directed. */
export const unitDirectivesAddress = (code: string, year: number) =>
  planAddress(code, year, { phan: 'chi-dao' });

export const taskAddress = (id: string) => resolve('/(public)/nhiem-vu/[id]', { id });
