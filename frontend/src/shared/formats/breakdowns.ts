import type { LocalName } from './text';

interface Dimension {
  code: string;
  values: { code: string; name: LocalName }[];
}

/** `{level: 'commune'}` in the words of the indicator that is broken down so. */
export function breakdownNames(breakdown: Record<string, string>, dimensions: Dimension[]): LocalName[] {
  return Object.entries(breakdown).map(([dimension, value]) => {
    const values = dimensions.find((each) => each.code === dimension)?.values ?? [];
    return values.find((each) => each.code === value)?.name ?? { vi: value };
  });
}
