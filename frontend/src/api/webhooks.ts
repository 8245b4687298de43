import { client, list, read, type Call, type List, type Resource } from './client';
import type { EventSubject, Webhook, WebhookDelivery } from './types';
import { done, once } from './writes';

export interface WebhookContent {
  url: string;
  description: string;
  eventTypes: string[] | null;
  unit: string | null;
  ordered: boolean;
}

/** All types of events, by what they tell of. */
export async function getEventTypes(signal?: AbortSignal): Promise<EventSubject[]> {
  return (await read(client.GET('/api/v1/events/types', { signal }))).subjects;
}

export function getWebhooks(
  search: { cursor?: string | undefined; sort?: string | undefined },
  signal?: AbortSignal,
): Promise<List<Webhook>> {
  return list(client.GET('/api/v1/webhooks', { params: { query: { limit: 50, ...search } }, signal }));
}

export function getWebhook(id: string, signal?: AbortSignal): Promise<Resource<Webhook>> {
  return client.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal });
}

export function createWebhook(webhook: WebhookContent): Promise<Webhook> {
  return once('createWebhook', webhook, (key) =>
    read(client.POST('/api/v1/webhooks', { params: { header: { 'Idempotency-Key': key } }, body: webhook })),
  );
}

export function changeWebhook(id: string, change: WebhookContent, etag: string | null): Call<Webhook> {
  return client.PATCH('/api/v1/webhooks/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: change,
  });
}

export function moveWebhook(id: string, status: Webhook['status'], etag: string | null): Call<Webhook> {
  return client.PUT('/api/v1/webhooks/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body: { status },
  });
}

export function removeWebhook(id: string, etag: string | null): Promise<void> {
  return done(
    client.DELETE('/api/v1/webhooks/{id}', {
      params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    }),
  );
}

export function rotateWebhookSecret(id: string, overlapHours: number): Promise<Webhook> {
  return once('rotateWebhookSecret', { id, overlapHours }, (key) =>
    read(
      client.POST('/api/v1/webhooks/{id}/secrets', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { overlapHours },
      }),
    ),
  );
}

export function testWebhook(id: string): Promise<WebhookDelivery> {
  return read(client.POST('/api/v1/webhooks/{id}/test', { params: { path: { id } } }));
}

export function getWebhookDeliveries(
  id: string,
  search: { sort?: string; cursor?: string },
  signal?: AbortSignal,
): Promise<List<WebhookDelivery>> {
  return list(
    client.GET('/api/v1/webhooks/{id}/deliveries', {
      params: { path: { id }, query: { ...search, limit: 50 } },
      signal,
    }),
  );
}

/** Sends one delivery again, or all that were given up. */
export async function replayWebhook(id: string, delivery: string | null): Promise<number> {
  const answer = await read(
    client.POST('/api/v1/webhooks/{id}/replays', {
      params: { path: { id } },
      body: delivery === null ? {} : { delivery },
    }),
  );
  return answer.replayed;
}
