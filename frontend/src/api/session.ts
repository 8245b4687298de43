import { client, read } from './client';
import type { NumberForm } from './forms';
import type { Me } from './types';

/** What an account may ask for besides name and password. */
export interface FurtherProof {
  code?: string;
  newPassword?: string;
}

export function signIn(username: string, password: string, further: FurtherProof = {}): Promise<Me> {
  return read(client.POST('/api/v1/session', { body: { username, password, ...further } }));
}

/** Ends the session; answers where the browser goes on to end it at the provider too. */
export async function signOut(): Promise<string | null> {
  return (await client.DELETE('/api/v1/session')).location ?? null;
}

/** How one writes numbers in files; null to be asked each time. */
export async function putMyNumberForm(numberForm: NumberForm | null): Promise<void> {
  await client.PUT('/api/v1/me/number-form', { body: { numberForm } });
}

export function getMe(signal?: AbortSignal): Promise<Me> {
  return read(client.GET('/api/v1/me', { signal }));
}
