import { resolve } from '$app/paths';
import { withQuery } from './addresses';

interface Comparing {
  indicator: string;
  within: string;
  level: string;
  period: string;
  breakdown: string;
  boundaries: string;
  /** `ban-do` for a map; bars without it. */
  view: string;
  /** The instant as of which figures are shown; now without it. */
  asOf: string | undefined;
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
    asOf: asked.asOf,
  });
