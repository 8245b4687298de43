/** Codes with their words, as the choices of a field. */
export const optionsOf = <Value extends string>(words: Record<Value, () => string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value: value as string, label: words[value]() }));
