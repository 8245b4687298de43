import { client, list, read, type List, type Resource } from './client';
import type { Review, WriteReview } from './types';

export interface ReviewSearch {
  unit?: string;
  year?: string;
  status?: string;
  cursor?: string;
}

/** The latest year first; drafts are among them where the reader may see them. */
export function searchReviews(search: ReviewSearch, signal?: AbortSignal): Promise<List<Review>> {
  return list(
    client.GET('/api/v1/reviews', {
      params: { query: { sort: '-year', limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

export function getReviewToChange(
  unit: string,
  year: number,
  signal?: AbortSignal,
): Promise<Resource<Review>> {
  return client.GET('/api/v1/reviews/{unit}/{year}', { params: { path: { unit, year } }, signal });
}

/** Without a tag it is begun. */
export function putReview(
  unit: string,
  year: number,
  body: WriteReview,
  etag: string | null,
): Promise<Resource<Review>> {
  return client.PUT('/api/v1/reviews/{unit}/{year}', {
    params: { path: { unit, year }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** What it would be; nothing is written. */
export function previewReview(
  unit: string,
  year: number,
  body: WriteReview,
  etag: string | null,
): Promise<Review> {
  return read(
    client.PUT('/api/v1/reviews/{unit}/{year}', {
      params: {
        path: { unit, year },
        query: { dryRun: true },
        header: { 'If-Match': etag ?? undefined },
      },
      body,
    }),
  );
}

export function publishReview(
  unit: string,
  year: number,
  reason: string | null,
  etag: string | null,
): Promise<Resource<Review>> {
  return client.PUT('/api/v1/reviews/{unit}/{year}/status', {
    params: { path: { unit, year }, header: { 'If-Match': etag ?? undefined } },
    body: { status: 'published', reason },
  });
}
