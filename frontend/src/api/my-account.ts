import { all, client, list, read } from './client';
import { done } from './writes';
import type { OneTimePassword, OwnSession, RecentSignIns, SecondFactor, SecondFactorSecret } from './types';

export function changeMyPassword(currentPassword: string, newPassword: string): Promise<void> {
  return done(client.PUT('/api/v1/me/password', { body: { currentPassword, newPassword } }));
}

export function getMySessions(signal?: AbortSignal): Promise<OwnSession[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/me/sessions', { params: { query: { limit: 100, cursor } }, signal })),
  );
}

export function endMySession(id: string): Promise<void> {
  return done(client.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } }));
}

/** All but the one that asks. */
export function endMyOtherSessions(): Promise<void> {
  return done(client.DELETE('/api/v1/me/sessions'));
}

export function getMySignIns(signal?: AbortSignal): Promise<RecentSignIns> {
  return read(client.GET('/api/v1/me/sign-ins', { signal }));
}

export function getMySecondFactor(signal?: AbortSignal): Promise<SecondFactor> {
  return read(client.GET('/api/v1/me/second-factor', { signal }));
}

/** A secret for an authenticator, shown this once; asked for only after it is confirmed. */
export function beginSecondFactor(password: string): Promise<SecondFactorSecret> {
  return read(client.PUT('/api/v1/me/second-factor/secret', { body: { password } }));
}

/** The answer has the recovery codes, this once. */
export function turnOnSecondFactor(code: string): Promise<SecondFactor> {
  return read(client.PUT('/api/v1/me/second-factor/status', { body: { status: 'on', code } }));
}

/** Ten new recovery codes, this once; those of before are worth nothing from then on. */
export function renewRecoveryCodes(password: string, code: string): Promise<SecondFactor> {
  return read(client.POST('/api/v1/me/second-factor/recovery-codes', { body: { password, code } }));
}

export function turnOffSecondFactor(password: string, code: string): Promise<SecondFactor> {
  return read(client.PUT('/api/v1/me/second-factor/status', { body: { status: 'off', code, password } }));
}

/** Mails a link where there is such an account; the answer does not say. */
export async function askPasswordReset(username: string): Promise<void> {
  await read(client.POST('/api/v1/password-resets', { body: { username } }));
}

export function completePasswordReset(secret: string, newPassword: string): Promise<void> {
  return done(client.PUT('/api/v1/password-resets', { body: { secret, newPassword } }));
}

/** A password to be handed to the owner of an account, shown this once. */
export function handOutPassword(account: string): Promise<OneTimePassword> {
  return read(client.PUT('/api/v1/accounts/{id}/one-time-password', { params: { path: { id: account } } }));
}

/** The sessions of an account that the caller administers. */
export function getAccountSessions(account: string, signal?: AbortSignal): Promise<OwnSession[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/accounts/{account}/sessions', {
        params: { path: { account }, query: { limit: 100, cursor } },
        signal,
      }),
    ),
  );
}

export function endAccountSession(account: string, id: string): Promise<void> {
  return done(
    client.DELETE('/api/v1/accounts/{account}/sessions/{id}', { params: { path: { account, id } } }),
  );
}

export function endAccountSessions(account: string): Promise<void> {
  return done(client.DELETE('/api/v1/accounts/{account}/sessions', { params: { path: { account } } }));
}

export function takeSecondFactorAway(account: string): Promise<void> {
  return done(client.DELETE('/api/v1/accounts/{id}/second-factor', { params: { path: { id: account } } }));
}
