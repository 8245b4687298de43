import { client, list, read, type List, type Resource } from './client';
import { sendFile } from './files';
import { done, once } from './writes';
import type { Account, AccountImport, AccountRights, RightsExplanation, Role, Token } from './types';

export interface RoleAssignment {
  role: Role;
  unit: string | null;
}

export interface Paged {
  cursor?: string | undefined;
  sort?: string | undefined;
}

export function getAccounts(search: Paged = {}, signal?: AbortSignal): Promise<List<Account>> {
  return list(
    client.GET('/api/v1/accounts', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function getSystems(cursor?: string, signal?: AbortSignal): Promise<List<Account>> {
  return list(
    client.GET('/api/v1/accounts', { params: { query: { kind: 'service', limit: 100, cursor } }, signal }),
  );
}

export function createSystem(system: {
  username: string;
  displayName: string;
  responsible: string;
  roles: RoleAssignment[];
}): Promise<Account> {
  return once('createSystem', system, (key) =>
    read(
      client.POST('/api/v1/service-accounts', {
        params: { header: { 'Idempotency-Key': key } },
        body: system,
      }),
    ),
  );
}

export function changeResponsible(
  id: string,
  username: string,
  etag: string | null,
): Promise<Resource<Account>> {
  return client.PUT('/api/v1/service-accounts/{id}/responsible', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { account: username },
  });
}

/** Creates accounts from a CSV file, all rows or none; `dryRun` only tells what would come of it. */
export function importAccounts(file: File, dryRun: boolean): Promise<AccountImport> {
  return sendFile(`/api/v1/accounts/imports?dryRun=${String(dryRun)}`, file, { mediaType: 'text/csv' });
}

export function getAccount(id: string, signal?: AbortSignal): Promise<Resource<Account>> {
  return client.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal });
}

export function createAccount(account: {
  username: string;
  displayName: string;
  /** Without it nobody can sign in before a password is handed out. */
  password?: string;
  roles: RoleAssignment[];
}): Promise<Account> {
  return once('createAccount', account, (key) =>
    read(client.POST('/api/v1/accounts', { params: { header: { 'Idempotency-Key': key } }, body: account })),
  );
}

/** What an account may do today, and where each right comes from. */
export function getAccountRights(id: string, signal?: AbortSignal): Promise<AccountRights> {
  return read(client.GET('/api/v1/accounts/{id}/rights', { params: { path: { id } }, signal }));
}

/** Why an account may or may not do something, on a unit or in general, in person or with one of its tokens. */
export function explainRights(
  id: string,
  question: {
    operation: string;
    unit?: string;
    /** Id of the token. */
    token?: string;
    /** Where the token would be used from. */
    address?: string;
  },
): Promise<RightsExplanation> {
  return read(
    client.GET('/api/v1/accounts/{id}/rights/explanation', { params: { path: { id }, query: question } }),
  );
}

export function changeAccount(
  id: string,
  change: { displayName: string; status: Account['status'] },
  etag: string | null,
): Promise<Resource<Account>> {
  return client.PATCH('/api/v1/accounts/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: change,
  });
}

export function changeRoles(
  id: string,
  roles: RoleAssignment[],
  etag: string | null,
): Promise<Resource<Account>> {
  return client.PUT('/api/v1/accounts/{id}/roles', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { roles },
  });
}

/** The caller's own tokens, or those of an account that they keep. */
export function getTokens(account?: string, search: Paged = {}, signal?: AbortSignal): Promise<List<Token>> {
  return list(
    client.GET('/api/v1/tokens', { params: { query: { account, limit: 100, ...search } }, signal }),
  );
}

export function createToken(token: {
  name: string;
  scopes: string[];
  expiresInDays: number;
  unit?: string;
  addresses?: string[];
  account?: string;
}): Promise<Token> {
  return once('createToken', token, (key) =>
    read(client.POST('/api/v1/tokens', { params: { header: { 'Idempotency-Key': key } }, body: token })),
  );
}

/** A new secret in the place of an old one, which works for some hours more. */
export function rotateToken(id: string, overlapHours: number): Promise<Token> {
  return once('rotateToken', { id, overlapHours }, (key) =>
    read(
      client.POST('/api/v1/tokens/{id}/rotation', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { overlapHours },
      }),
    ),
  );
}

export function revokeToken(id: string): Promise<void> {
  return done(client.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }));
}
