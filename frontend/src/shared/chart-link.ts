/**
 * The instant as of which a lasting link shows what is shown now. Whole seconds, rounded up: what was approved just
 * before is within it.
 */
export function knownNow(now = Date.now()): string {
  return new Date(Math.ceil(now / 1000) * 1000).toISOString().replace('.000', '');
}

/** From where a reader looks back: what was known at one instant, of what was on file at another; now without them. */
export interface Then {
  asOf?: string | undefined;
  recorded?: string | undefined;
}

/** The same for a link that shows for ever what is shown now: nothing that is recorded later may change it. */
export function lasting({ asOf, recorded }: Then, now = knownNow()): Then {
  return { asOf: asOf ?? now, recorded: recorded ?? now };
}

/** From where an address looks back. */
export const thenOf = (search: URLSearchParams): Then => ({
  asOf: knownAt(search),
  recorded: instantOf(search, 'recorded'),
});

/** The instant that an address asks for; nothing where it is none. */
export const knownAt = (search: URLSearchParams) => instantOf(search, 'asOf');

function instantOf(search: URLSearchParams, name: string): string | undefined {
  const asked = search.get(name) ?? '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(asked) &&
    !isNaN(Date.parse(asked))
    ? asked
    : undefined;
}
