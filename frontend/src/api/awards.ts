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

/** The types valid on a day, as the law of that day names them; without it all. */
export function getAwardTypes(date: string | undefined, signal?: AbortSignal): Promise<AwardType[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/award-types', { params: { query: { date, limit: 200, cursor } }, signal })),
  );
}
