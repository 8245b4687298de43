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

export function getAwardTypes(signal?: AbortSignal): Promise<AwardType[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/award-types', { params: { query: { limit: 200, cursor } }, signal })),
  );
}
