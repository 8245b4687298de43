import { client, list, read, type List, type Resource } from './client';
import { once } from './writes';
import type { Acknowledgement, Directive, WriteDirective, WriteDirectiveChange } from './plan-types';

export interface DirectiveSearch {
  q?: string;
  limit?: number;
  unit?: string;
  /** The unit for which somebody spoke. */
  givenBy?: string;
  /** The day on which codes of units are read. */
  date?: string;
  year?: string;
  /** The year they bear on: given in it, or answered by a task of its plans. */
  concerns?: string;
  /** `true` or `false`. */
  answered?: string;
  acknowledged?: string;
  cursor?: string;
  sort?: string | undefined;
}

export function searchDirectives(search: DirectiveSearch, signal?: AbortSignal): Promise<List<Directive>> {
  return list(
    client.GET('/api/v1/directives', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function createDirective(body: WriteDirective): Promise<Directive> {
  return once('createDirective', body, (key) =>
    read(client.POST('/api/v1/directives', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export function getDirectiveToChange(id: string, signal?: AbortSignal): Promise<Resource<Directive>> {
  return client.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal });
}

/** Members that are not named stay as they are. */
export function patchDirective(
  id: string,
  body: WriteDirectiveChange,
  etag: string | null,
): Promise<Resource<Directive>> {
  return client.PATCH('/api/v1/directives/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function acknowledgeDirective(
  id: string,
  body: { unit: string; note?: string | null },
): Promise<Acknowledgement> {
  return once(`acknowledgeDirective ${id}`, body, (key) =>
    read(
      client.POST('/api/v1/directives/{id}/acknowledgements', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

/** By code or words, each named by what it says. */
export const findDirectives = async (q: string, limit: number, signal: AbortSignal) =>
  (await searchDirectives({ q, limit }, signal)).items.map(({ id, code, text }) => ({
    id,
    code,
    name: text,
  }));
