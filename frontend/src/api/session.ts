import { client, read } from './client';
import type { Me } from './types';
import { done } from './writes';

/** What an account may ask for besides name and password. */
export interface FurtherProof {
  code?: string;
  newPassword?: string;
}

export function signIn(username: string, password: string, further: FurtherProof = {}): Promise<Me> {
  return read(client.POST('/api/v1/session', { body: { username, password, ...further } }));
}

export function signOut(): Promise<void> {
  return done(client.DELETE('/api/v1/session'));
}

export function getMe(signal?: AbortSignal): Promise<Me> {
  return read(client.GET('/api/v1/me', { signal }));
}
