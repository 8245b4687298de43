import { all, client, list } from './client';
import type { Figure } from './types';

export interface FigureSearch {
  indicator?: string;
  unit?: string;
  period?: string;
  /** `as-reported`, `current` or a day. */
  boundaries?: string;
}

export function getFigures(search: FigureSearch, signal?: AbortSignal): Promise<Figure[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/figures', { params: { query: { ...search, limit: 500, cursor } }, signal })),
  );
}
