import { client, list, read, type List } from './client';
import { fileAddress, type FileFormat } from './file-address';
import type { AuditEntry, TrailVerification } from './types';

export interface AuditSearch {
  resource?: string;
  action?: string;
  result?: string;
  actor?: string;
  key?: string;
  from?: string;
  to?: string;
}

export function getAuditEntries(
  search: AuditSearch & { cursor?: string | undefined; sort?: string | undefined },
  signal?: AbortSignal,
): Promise<List<AuditEntry>> {
  return list(client.GET('/api/v1/audit-entries', { params: { query: { limit: 50, ...search } }, signal }));
}

/** What is found, as a file; as many rows as one answer may have. */
export function auditFile(search: AuditSearch, format: FileFormat): string {
  return fileAddress('/api/v1/audit-entries', { ...search, limit: '500' }, format);
}

/** Whether the trail is whole: its last part, or the part after a seal. */
export function verifyTrail(from?: number, signal?: AbortSignal): Promise<TrailVerification> {
  return read(client.GET('/api/v1/audit-entries/verification', { params: { query: { from } }, signal }));
}
