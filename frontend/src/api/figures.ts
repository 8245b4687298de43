import { all, client, list } from './client';
import type { Figure } from './types';

export interface FigureSearch {
  indicator?: string;
  unit?: string;
  /** Levels of unit; with `unit`, those within it. */
  level?: string;
  period?: string;
  breakdown?: string;
  /** `as-reported`, `current` or a day. */
  boundaries?: string;
  /** Any of `target`, `previous`, `year-earlier` and `parent`, with commas. */
  compare?: string;
  /** Also units of which nobody reported anything. */
  unreported?: boolean;
  /** As known at this instant. */
  asOf?: string | undefined;
  /** As on file at this instant. */
  recorded?: string | undefined;
}

export function getFigures(search: FigureSearch, signal?: AbortSignal): Promise<Figure[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/figures', { params: { query: { ...search, limit: 500, cursor } }, signal })),
  );
}
