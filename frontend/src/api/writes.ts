import type { Call } from './client';

/** What was sent and not yet answered, by content. */
const attempts = new Map<string, string>();

/**
 * Creates something once: the same thing sent again after a lost answer bears the key of the first attempt. What was
 * answered is done with, so that the same may be created anew on purpose.
 */
export async function once<T>(what: string, body: unknown, send: (key: string) => Promise<T>): Promise<T> {
  const content = JSON.stringify([what, body]);
  const key = attempts.get(content) ?? idempotencyKey();
  attempts.set(content, key);
  const answer = await send(key);
  attempts.delete(content);
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
