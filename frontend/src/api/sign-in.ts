import { client, read } from './client';
import type { SignInOptions } from './types';

export function getSignInOptions(): Promise<SignInOptions> {
  return read(client.GET('/api/v1/session/options'));
}
