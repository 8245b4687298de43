import { client, read } from './client';
import type { Verification } from './types';

/** What the serial of a certificate stands for. */
export function verifyAward(serial: string, signal?: AbortSignal): Promise<Verification> {
  return read(client.GET('/api/v1/verify/{serial}', { params: { path: { serial } }, signal }));
}

/** Where the award is a file that proves itself. */
export const credentialAddress = (serial: string) =>
  `/api/v1/verify/${encodeURIComponent(serial)}/credential`;
