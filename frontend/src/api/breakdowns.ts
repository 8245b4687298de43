import type { Breakdown } from './types';

/** `{level: 'commune'}` as the query writes it: `level:commune`; nothing for the undivided value. */
export function breakdownQuery(breakdown: Breakdown): string | undefined {
  const parts = Object.entries(breakdown).map(([dimension, value]) => `${dimension}:${value}`);
  return parts.length === 0 ? undefined : parts.join(',');
}

export function parseBreakdown(query: string | null): Breakdown {
  const pairs = (query ?? '').split(',').filter((part) => part.includes(':'));
  return Object.fromEntries(
    pairs.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
  );
}
