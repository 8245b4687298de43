import { client, list, read, type List } from './client';
import { fileAddress, type FileFormat } from './file-address';
import type { FigureSearch } from './figures';
import type { Figure, FigureExplanation, FigureLine, FigureStatement, Ranking } from './types';

/** One figure. */
export interface FigureKey {
  indicator: string;
  unit: string;
  period: string;
  breakdown?: string;
  boundaries?: string;
  /** As known at this instant. */
  asOf?: string | undefined;
  /** As on file at this instant. */
  recorded?: string | undefined;
}

export interface RankingSearch {
  /** Several with commas. */
  indicator: string;
  level: string;
  period: string;
  within?: string;
  /** Only its place among all of them. */
  unit?: string;
  breakdown?: string;
  boundaries?: string;
  /** As known at this instant. */
  asOf?: string | undefined;
  /** As on file at this instant. */
  recorded?: string | undefined;
}

export function searchFigures(
  search: FigureSearch & { cursor?: string; limit?: number; sort?: string },
  signal?: AbortSignal,
): Promise<List<Figure>> {
  return list(
    client.GET('/api/v1/figures', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function explainFigure(key: FigureKey, signal?: AbortSignal): Promise<FigureExplanation> {
  return read(client.GET('/api/v1/figures/explain', { params: { query: { ...key } }, signal }));
}

/** The values behind a figure, page by page. */
export function getFigureLines(
  key: FigureKey,
  cursor?: string,
  signal?: AbortSignal,
): Promise<List<FigureLine>> {
  return list(
    client.GET('/api/v1/figures/explain/lines', {
      params: { query: { ...key, limit: 50, count: true, cursor } },
      signal,
    }),
  );
}

/** One total beside its parts: what the unit reported, or what was printed elsewhere. */
export interface StatementKey extends FigureKey {
  /** The total as it was printed, a plain decimal number. */
  printed?: string | undefined;
}

export function getFigureStatement(key: StatementKey, signal?: AbortSignal): Promise<FigureStatement> {
  return read(client.GET('/api/v1/figures/statement', { params: { query: { ...key } }, signal }));
}

export function getRankings(
  search: RankingSearch,
  cursor?: string,
  signal?: AbortSignal,
): Promise<List<Ranking>> {
  return list(
    client.GET('/api/v1/rankings', {
      params: { query: { ...search, limit: 500, cursor } },
      signal,
    }),
  );
}

/** Where the same figures are as a file for spreadsheets. */
export function figuresFile(search: FigureSearch, format: FileFormat): string {
  const { unreported, ...rest } = search;
  return fileAddress(
    '/api/v1/figures',
    { ...rest, unreported: unreported?.toString(), limit: '500' },
    format,
  );
}

export function rankingsFile(search: RankingSearch, format: FileFormat): string {
  return fileAddress('/api/v1/rankings', { ...search, limit: '500' }, format);
}

/** Every value behind a figure with the figure itself, however many there are. */
export function figureExplanationFile(key: FigureKey, format: FileFormat): string {
  return fileAddress('/api/v1/figures/explain', { ...key }, format);
}

export function figureStatementFile(key: StatementKey, format: FileFormat): string {
  return fileAddress('/api/v1/figures/statement', { ...key }, format);
}
