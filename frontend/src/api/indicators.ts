import { all, client, list, read } from './client';
import type { Indicator } from './types';

export function getIndicators(signal?: AbortSignal): Promise<Indicator[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/indicators', { params: { query: { limit: 500, cursor } }, signal })),
  );
}

export function getIndicator(code: string, signal?: AbortSignal): Promise<Indicator> {
  return read(client.GET('/api/v1/indicators/{code}', { params: { path: { code } }, signal }));
}
