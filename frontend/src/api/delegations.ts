import type { RoleAssignment } from './accounts';
import { client, list, read, type List } from './client';
import type { AccountRef, Delegation } from './types';
import { once } from './writes';

export interface NewDelegation {
  /** Whose rights they are; the caller's without it. */
  giver?: string;
  to: string;
  roles: RoleAssignment[];
  from: string;
  until: string;
  reason: string;
}

export function getDelegations(
  search: { given?: string; received?: string; status?: string; cursor?: string; sort?: string | undefined },
  signal?: AbortSignal,
): Promise<List<Delegation>> {
  return list(client.GET('/api/v1/delegations', { params: { query: { limit: 50, ...search } }, signal }));
}

export function searchReceivers(q: string, limit: number, signal?: AbortSignal): Promise<List<AccountRef>> {
  return list(client.GET('/api/v1/delegation-receivers', { params: { query: { q, limit } }, signal }));
}

export function createDelegation(delegation: NewDelegation): Promise<Delegation> {
  return once('createDelegation', delegation, (key) =>
    read(
      client.POST('/api/v1/delegations', {
        params: { header: { 'Idempotency-Key': key } },
        body: delegation,
      }),
    ),
  );
}

/** Ends a delegation as it was when it was seen. */
export function revokeDelegation(delegation: Delegation, reason: string): Promise<Delegation> {
  return read(
    client.PUT('/api/v1/delegations/{id}/status', {
      params: { path: { id: delegation.id }, header: { 'If-Match': `"${delegation.version}"` } },
      body: { status: 'revoked', reason },
    }),
  );
}

export const findReceivers = async (q: string, limit: number, signal: AbortSignal): Promise<AccountRef[]> =>
  (await searchReceivers(q, limit, signal)).items;
