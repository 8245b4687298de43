import { resolve } from '$app/paths';
import { withQuery } from './addresses';
import type { Then } from './chart-link';

interface Comparing {
  indicator: string;
  within: string;
  level: string;
  period: string;
  breakdown: string;
  boundaries: string;
  /** `ban-do` for a map; bars without it. */
  view: string;
  /** From where one looks back; from now without it. */
  then: Then;
}

/** In an address `hien-nay` stands for the boundaries of today, a day for those of that day. */
export function boundariesWord(boundaries: string | undefined): string | null {
  if (boundaries === undefined || boundaries === 'as-reported') return null;
  return boundaries === 'current' ? 'hien-nay' : boundaries;
}

/** Units side by side. */
export const comparisonAddress = (asked: Partial<Comparing> = {}) =>
  withQuery(resolve('/(public)/so-sanh'), {
    'chi-tieu': asked.indicator,
    trong: asked.within,
    cap: asked.level,
    ky: asked.period,
    'phan-to': asked.breakdown,
    'dia-gioi': boundariesWord(asked.boundaries),
    hinh: asked.view,
    asOf: asked.then?.asOf,
    recorded: asked.then?.recorded,
  });
