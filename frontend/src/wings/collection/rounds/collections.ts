/** Maps and sets that are replaced rather than changed, so that a raw state sees every change. */
export function mapOf<K, V>(entries: Iterable<readonly [K, V]> = []): Map<K, V> {
  return new Map(entries);
}

export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function setOf<T>(items: Iterable<T> = []): Set<T> {
  return new Set(items);
}

export function withItem<T>(set: ReadonlySet<T>, item: T, present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (present) next.add(item);
  else next.delete(item);
  return next;
}
