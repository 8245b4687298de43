import { client, list, read, type List } from './client';
import { once } from './once';
import type { Acknowledgement, Directive, WriteDirective } from './plan-types';

export interface DirectiveSearch {
  q?: string;
  unit?: string;
  year?: string;
  /** `true` or `false`. */
  answered?: string;
  acknowledged?: string;
  cursor?: string;
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
