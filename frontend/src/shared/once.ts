/** Fetches something once for all who ask. Where that failed, whoever asks next tries again. */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return () => {
    fetched ??= fetch().catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
}

/** The same, asked for at once: whoever needs it later hears what stood in the way. */
export function ahead<T>(fetch: () => Promise<T>): () => Promise<T> {
  const get = once(fetch);
  get().catch(() => undefined);
  return get;
}
