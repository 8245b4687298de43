import type { Call } from './client';

let attempt: { content: string; key: string } | null = null;

/**
 * Creates something once: the same thing sent again after a lost answer bears the key of the first attempt. What was
 * answered is done with, so that the same may be created anew on purpose.
 */
export async function once<T>(what: string, body: unknown, send: (key: string) => Promise<T>): Promise<T> {
  const content = JSON.stringify([what, body]);
  const { key } = (attempt = attempt?.content === content ? attempt : { content, key: idempotencyKey() });
  const answer = await send(key);
  attempt = null;
  return answer;
}

/** One key for one intent: a repeated click or a retry after a lost answer creates nothing twice. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}

/** For what answers nothing. */
export async function done(call: Call<unknown>): Promise<void> {
  await call;
}
