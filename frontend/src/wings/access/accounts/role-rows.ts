import type { Role } from '$api';
import { normalise } from '$shared/formats';
import type { RoleRow } from './RolePicker.svelte';

/** Leads from the server's pointer to the input that it is about. */
export const inputOf = (prefix: string, fields: Record<string, string>) => (at: string) =>
  fields[at] ?? /^\/roles\/(\d+)\/unit$/.exec(at)?.[1]?.replace(/^/, `${prefix}-unit-`);

/** The roles as they are sent. */
export const assignments = (rows: RoleRow[]) =>
  rows.map((row) => ({
    role: row.role as Role,
    unit: normalise(row.unit) === '' ? null : normalise(row.unit),
  }));
