import { client, list, read } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Pack = Schemas['Pack'];
export type PackLoad = Schemas['PackLoad'];
export type PackRow = Schemas['PackRow'];

/** What comes with the product and holds for the whole country. */
export async function getPacks(signal?: AbortSignal): Promise<Pack[]> {
  return (await list(client.GET('/api/v1/packs', { signal }))).items;
}

/** What loading does; with `dryRun` what it would do. Rows that were changed here stay unless they are named. */
export function importPack(pack: string, replace: string[], dryRun: boolean): Promise<PackLoad> {
  return read(
    client.POST('/api/v1/packs/{pack}/loads', {
      params: { path: { pack }, query: { dryRun } },
      body: { replace },
    }),
  );
}
