export interface Difference {
  field: string;
  old: string | null;
  new: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value with the way to it; a list of plain values is one value. */
function* leaves(value: unknown, way: string): Generator<[string, string]> {
  if (value == null) return;
  const parts = isObject(value)
    ? Object.entries(value)
    : Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)
      ? value.map((item, index): [string, unknown] => [`${index + 1}`, item])
      : null;
  if (parts === null) {
    yield [way, Array.isArray(value) ? value.join(', ') : String(value)];
  } else {
    for (const [name, part] of parts) yield* leaves(part, way ? `${way}.${name}` : name);
  }
}

/** The fields that are not the same before and after, each by its way through the document. */
export function differences(before: unknown, after: unknown): Difference[] {
  const old = new Map(leaves(before, ''));
  const now = new Map(leaves(after, ''));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, old: old.get(field) ?? null, new: now.get(field) ?? null }))
    .filter((difference) => difference.old !== difference.new);
}
