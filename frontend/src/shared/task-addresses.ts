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

export const taskAddress = (id: string) => resolve('/(public)/nhiem-vu/[id]', { id });
