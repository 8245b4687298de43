import { all, client, list, read, type List, type Resource } from './client';
import { once } from './writes';
import type {
  Award,
  Recipient,
  RecipientDetails,
  RecipientDuplicate,
  RecipientExport,
  RecipientMerge,
  WriteRecipient,
  WriteRecipientChange,
} from './types';

export interface RecipientSearch {
  q?: string;
  kind?: string;
  unit?: string;
  merged?: boolean;
  cursor?: string;
  limit?: number;
  sort?: string | undefined;
}

export function searchRecipients(search: RecipientSearch, signal?: AbortSignal): Promise<List<Recipient>> {
  return list(
    client.GET('/api/v1/recipients', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

/** Those whose name has these words, without those that were merged into others. */
export const findRecipients = async (q: string, limit: number, signal: AbortSignal): Promise<Recipient[]> =>
  (await searchRecipients({ q, merged: false, limit }, signal)).items;

export function createRecipient(body: WriteRecipient): Promise<RecipientDetails> {
  return once('createRecipient', body, (key) =>
    read(client.POST('/api/v1/recipients', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getRecipient(id: string, signal?: AbortSignal): Promise<Resource<RecipientDetails>> {
  return client.GET('/api/v1/recipients/{id}', { params: { path: { id } }, signal });
}

/** Members that are not named stay as they are; another first day than any known adds to the history. */
export function patchRecipient(
  id: string,
  body: WriteRecipientChange,
  etag: string | null,
): Promise<Resource<RecipientDetails>> {
  return client.PATCH('/api/v1/recipients/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** Every award of a recipient and of those that are one with it, annulled ones too. */
export function getAwardsOfRecipient(recipientId: string, signal?: AbortSignal): Promise<Award[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/awards', { params: { query: { recipientId, limit: 200, cursor } }, signal })),
  );
}

export function searchDuplicates(
  search: { recipient?: string; kind?: string; cursor?: string },
  signal?: AbortSignal,
): Promise<List<RecipientDuplicate>> {
  return list(
    client.GET('/api/v1/recipients/duplicates', {
      params: { query: { limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

/** From then on both are known by `kept`. */
export function mergeRecipients(kept: string, recipient: string, reason: string): Promise<RecipientMerge> {
  const body = { recipient, reason };
  return once(`createRecipientMerge ${kept}`, body, (key) =>
    read(
      client.POST('/api/v1/recipients/{id}/merges', {
        params: { path: { id: kept }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

/** Both are again what they were. */
export async function undoMerge(kept: string, merge: string, reason: string): Promise<RecipientMerge> {
  const path = { id: kept, merge };
  const { etag } = await client.GET('/api/v1/recipients/{id}/merges/{merge}', { params: { path } });
  return read(
    client.PUT('/api/v1/recipients/{id}/merges/{merge}/status', {
      params: { path, header: { 'If-Match': etag ?? undefined } },
      body: { status: 'undone', reason },
    }),
  );
}

/** All that is held on a recipient; that it was handed out becomes an entry of the trail. */
export function exportRecipient(id: string): Promise<RecipientExport> {
  return read(client.GET('/api/v1/recipients/{id}/export', { params: { path: { id } } }));
}
