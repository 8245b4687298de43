import { client, list, read, type List } from './client';
import { once } from './writes';
import type { Eligibility, RecipientFact, RuleWaiver, WriteRecipientFact, WriteRuleWaiver } from './types';

export interface EligibilityQuestion {
  recipient: string;
  type: string;
  year: string;
  on?: string;
  achievement?: string;
}

export function askEligibility(question: EligibilityQuestion, signal?: AbortSignal): Promise<Eligibility> {
  return read(client.GET('/api/v1/eligibility', { params: { query: question }, signal }));
}

export interface FactSearch {
  recipient?: string;
  kind?: string;
  year?: string;
  status?: string;
  cursor?: string;
}

export function searchFacts(search: FactSearch, signal?: AbortSignal): Promise<List<RecipientFact>> {
  return list(
    client.GET('/api/v1/recipient-facts', {
      params: { query: { limit: 50, count: true, ...search } },
      signal,
    }),
  );
}

export function createFact(body: WriteRecipientFact): Promise<RecipientFact> {
  return once('createRecipientFact', body, (key) =>
    read(client.POST('/api/v1/recipient-facts', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

/** No rule reads it from then on; answers that read it stay. */
export async function withdrawFact(id: string, reason: string): Promise<RecipientFact> {
  const { etag } = await client.GET('/api/v1/recipient-facts/{id}', { params: { path: { id } } });
  return read(
    client.PUT('/api/v1/recipient-facts/{id}/status', {
      params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
      body: { status: 'withdrawn', reason },
    }),
  );
}

export interface WaiverSearch {
  recipient?: string;
  rule?: string;
  year?: string;
  status?: string;
  cursor?: string;
}

export function searchWaivers(search: WaiverSearch, signal?: AbortSignal): Promise<List<RuleWaiver>> {
  return list(
    client.GET('/api/v1/rule-waivers', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function createWaiver(body: WriteRuleWaiver): Promise<RuleWaiver> {
  return once('createRuleWaiver', body, (key) =>
    read(client.POST('/api/v1/rule-waivers', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

export async function withdrawWaiver(id: string, reason: string): Promise<RuleWaiver> {
  const { etag } = await client.GET('/api/v1/rule-waivers/{id}', { params: { path: { id } } });
  return read(
    client.PUT('/api/v1/rule-waivers/{id}/status', {
      params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
      body: { status: 'withdrawn', reason },
    }),
  );
}
