import { client, list, read } from './client';
import type { Review } from './types';

export function getReview(unit: string, year: number, signal?: AbortSignal): Promise<Review> {
  return read(client.GET('/api/v1/reviews/{unit}/{year}', { params: { path: { unit, year } }, signal }));
}

/** Newest first; of one year, or of one unit, where asked. */
export async function getReviews(
  search: { unit?: string; year?: string; status?: 'published'; limit?: number },
  signal?: AbortSignal,
): Promise<Review[]> {
  const page = await list(
    client.GET('/api/v1/reviews', { params: { query: { sort: '-year', limit: 50, ...search } }, signal }),
  );
  return page.items;
}
