import { breakdownQuery } from './breakdowns';
import { all, client, list } from './client';
import { done } from './writes';
import { fetchFile, sendFile } from './files';
import type { ObservationKey } from './observations';
import type { Evidence } from './types';

const at = ({ indicator, unit, period, breakdown }: ObservationKey, version: number) => ({
  path: { indicator, unit, period, version },
  query: { breakdown: breakdownQuery(breakdown) },
});

/** Where the files of a version are; with an id, where one of them is. */
function addressOf(key: ObservationKey, version: number, id?: string): string {
  const parts = [key.indicator, key.unit, key.period, 'versions', String(version), 'evidence', id]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent);
  const breakdown = breakdownQuery(key.breakdown);
  const query = breakdown === undefined ? '' : `?breakdown=${encodeURIComponent(breakdown)}`;
  return `/api/v1/observations/${parts.join('/')}${query}`;
}

export function getEvidence(key: ObservationKey, version: number, signal?: AbortSignal): Promise<Evidence[]> {
  const { path, query } = at(key, version);
  return all((cursor) =>
    list(
      client.GET('/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/evidence', {
        params: { path, query: { ...query, limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

export function addEvidence(
  key: ObservationKey,
  version: number,
  file: File,
  onProgress?: (part: number) => void,
  signal?: AbortSignal,
): Promise<Evidence> {
  const form = new FormData();
  form.append('file', file, file.name);
  return sendFile(addressOf(key, version), form, { onProgress, signal });
}

export function removeEvidence(key: ObservationKey, version: number, id: string): Promise<void> {
  const { path, query } = at(key, version);
  return done(
    client.DELETE('/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/evidence/{id}', {
      params: { path: { ...path, id }, query },
    }),
  );
}

/** Where a browser downloads a file. */
export const evidenceAddress = addressOf;

export async function getEvidenceFile(key: ObservationKey, version: number, file: Evidence): Promise<File> {
  const content = await fetchFile(addressOf(key, version, file.id));
  return new File([content], file.name, { type: file.mediaType });
}
