import { all, client, list, type List } from './client';
import type { Award, AwardType } from './types';

export interface AwardSearch {
  q?: string;
  type?: string;
  year?: string;
  cursor?: string;
}

export function searchAwards(search: AwardSearch, signal?: AbortSignal): Promise<List<Award>> {
  return list(
    client.GET('/api/v1/awards', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

/** Awards by whatever the register is asked by. */
export function listAwards(
  search: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<List<Award>> {
  return list(
    client.GET('/api/v1/awards', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

/** Types by words of their names and aliases, as the law of a day has them. */
export function searchAwardTypes(
  search: { date?: string; q?: string; sort?: string },
  signal?: AbortSignal,
): Promise<AwardType[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/award-types', { params: { query: { ...search, limit: 200, cursor } }, signal })),
  );
}

/** The types valid on a day, as the law of that day names them; without it all. */
export const getAwardTypes = (date: string | undefined, signal?: AbortSignal): Promise<AwardType[]> =>
  searchAwardTypes({ date }, signal);
