import { client, list, type Resource } from './client';
import { sendList } from './files';
import type { components } from './schema';
import type { Unit } from './types';

type Schemas = components['schemas'];
export type UnitKind = Schemas['UnitKind'];
export type UnitListImport = Schemas['UnitListImport'];
type WriteUnit = Schemas['WriteUnit'];

/** What units are called by law, each with its level. */
export async function getUnitKinds(signal?: AbortSignal): Promise<UnitKind[]> {
  return (await list(client.GET('/api/v1/unit-kinds', { signal }))).items;
}

/** Founds a unit; a code that another one has is refused. */
export function foundUnit(code: string, body: WriteUnit): Promise<Resource<Unit>> {
  return client.PUT('/api/v1/units/{unit}', { params: { path: { unit: code } }, body });
}

/** What holds where the rows of a list of units do not say it. */
export interface UnitListQuestion {
  parent: string;
  validFrom: string;
  source: string;
}

/** Takes in a list of units, all rows or none; `dryRun` only tells what would come of it. */
export function importUnits(
  file: File,
  question: UnitListQuestion,
  dryRun: boolean,
): Promise<UnitListImport> {
  const query = new URLSearchParams({ dryRun: String(dryRun) });
  for (const [name, value] of Object.entries(question)) if (value !== '') query.set(name, value);
  return sendList(`/api/v1/units/imports?${query.toString()}`, file);
}
