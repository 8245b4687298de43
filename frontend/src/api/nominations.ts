import { all, client, list, read, type List, type Resource } from './client';
import { sendFile } from './files';
import { done, once } from './writes';
import type {
  AwardRegistration,
  DossierPaper,
  Nomination,
  NominationDocument,
  NominationLink,
  NominationReadiness,
  NominationStep,
  WriteNomination,
  WriteNominationChange,
  WriteNominationLink,
  WriteNominationStatus,
  WriteRegistration,
} from './types';

export interface NominationSearch {
  within?: string;
  year?: string;
  status?: string;
  type?: string;
  /** Only what waits for the reader. */
  inbox?: boolean;
  cursor?: string;
  sort?: string | undefined;
}

export function searchNominations(search: NominationSearch, signal?: AbortSignal): Promise<List<Nomination>> {
  const { inbox, ...narrowed } = search;
  const query = { limit: 50, count: true, ...narrowed, inbox: inbox ? 'true' : undefined } as const;
  return list(client.GET('/api/v1/nominations', { params: { query }, signal }));
}

export function createNomination(body: WriteNomination): Promise<Nomination> {
  return once('createNomination', body, (key) =>
    read(client.POST('/api/v1/nominations', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getNomination(id: string, signal?: AbortSignal): Promise<Resource<Nomination>> {
  return client.GET('/api/v1/nominations/{id}', { params: { path: { id } }, signal });
}

/** Members that are not named stay as they are. */
export function patchNomination(
  id: string,
  body: WriteNominationChange,
  etag: string | null,
): Promise<Resource<Nomination>> {
  return client.PATCH('/api/v1/nominations/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function moveNomination(
  id: string,
  body: WriteNominationStatus,
  etag: string | null,
): Promise<Resource<Nomination>> {
  return client.PUT('/api/v1/nominations/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** What rules and papers say of a nomination: what stops it, and what only warns. */
export function getReadiness(id: string, signal?: AbortSignal): Promise<NominationReadiness> {
  return read(client.GET('/api/v1/nominations/{id}/readiness', { params: { path: { id } }, signal }));
}

export function getNominationSteps(id: string, signal?: AbortSignal): Promise<NominationStep[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/nominations/{id}/steps', {
        params: { path: { id }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

export function getNominationDocuments(
  nomination: string,
  signal?: AbortSignal,
): Promise<NominationDocument[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/nominations/{nomination}/documents', {
        params: { path: { nomination }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

/** Where a browser downloads a paper of a dossier. */
export const nominationDocumentAddress = (nomination: string, id: string) =>
  `/api/v1/nominations/${nomination}/documents/${id}`;

export function addNominationDocument(
  nomination: string,
  document: DossierPaper,
  file: File,
): Promise<NominationDocument> {
  const form = new FormData();
  form.append('file', file, file.name);
  return sendFile(`/api/v1/nominations/${nomination}/documents?document=${document}`, form);
}

export function removeNominationDocument(nomination: string, id: string): Promise<void> {
  return done(
    client.DELETE('/api/v1/nominations/{nomination}/documents/{id}', {
      params: { path: { nomination, id } },
    }),
  );
}

export function getNominationLinks(nomination: string, signal?: AbortSignal): Promise<NominationLink[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/nominations/{nomination}/links', {
        params: { path: { nomination }, query: { limit: 200, cursor } },
        signal,
      }),
    ),
  );
}

export function addNominationLink(nomination: string, body: WriteNominationLink): Promise<NominationLink> {
  return once(`createNominationLink ${nomination}`, body, (key) =>
    read(
      client.POST('/api/v1/nominations/{nomination}/links', {
        params: { path: { nomination }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

export function removeNominationLink(nomination: string, id: string): Promise<void> {
  return done(
    client.DELETE('/api/v1/nominations/{nomination}/links/{id}', { params: { path: { nomination, id } } }),
  );
}

/** What is recommended becomes a line of a draft decision. */
export function awardNomination(nomination: string, decision: string): Promise<Nomination> {
  const body = { decision };
  return once(`createNominationAward ${nomination}`, body, (key) =>
    read(
      client.POST('/api/v1/nominations/{id}/award', {
        params: { path: { id: nomination }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

export interface RegistrationSearch {
  within?: string;
  year?: string;
  status?: string;
  cursor?: string;
  sort?: string | undefined;
}

export function searchRegistrations(
  search: RegistrationSearch,
  signal?: AbortSignal,
): Promise<List<AwardRegistration>> {
  return list(
    client.GET('/api/v1/award-registrations', {
      params: { query: { limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

export function createRegistration(body: WriteRegistration): Promise<AwardRegistration> {
  return once('createAwardRegistration', body, (key) =>
    read(
      client.POST('/api/v1/award-registrations', { params: { header: { 'Idempotency-Key': key } }, body }),
    ),
  );
}

export async function withdrawRegistration(id: string, reason: string): Promise<AwardRegistration> {
  const { etag } = await client.GET('/api/v1/award-registrations/{id}', { params: { path: { id } } });
  return read(
    client.PUT('/api/v1/award-registrations/{id}/status', {
      params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
      body: { status: 'withdrawn', reason },
    }),
  );
}
