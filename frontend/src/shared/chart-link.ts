/**
 * The instant as of which a lasting link shows what is shown now. Whole seconds, rounded up: what was approved just
 * before is within it.
 */
export function knownNow(now = Date.now()): string {
  return new Date(Math.ceil(now / 1000) * 1000).toISOString().replace('.000', '');
}

/** The instant that an address asks for; nothing where it is none. */
export function knownAt(search: URLSearchParams): string | undefined {
  const asked = search.get('asOf') ?? '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(asked) &&
    !isNaN(Date.parse(asked))
    ? asked
    : undefined;
}
