import {
  getIndicators,
  getReview,
  getReviews,
  type Figure,
  type Headline,
  type Indicator,
  type Review,
} from '$api';
import { breakdownNames, type LocalName } from '$shared/formats';

export interface YearInReview {
  review: Review;
  indicators: Map<string, Indicator>;
  /**
   * The years of this unit that have a published review, newest first. Empty where the newest was asked for: its page asks
   * for them once what it shows first is there.
   */
  years: number[];
}

/**
 * The review of a unit and year. Without a unit it is the installation's own: the newest one, or the one of
 * the year asked for. Null where none is published.
 */
export async function loadYear(
  which: { unit?: string; year?: number },
  signal: AbortSignal,
): Promise<YearInReview | null> {
  const [review, indicators] = await Promise.all([findReview(which, signal), getIndicators(signal)]);
  if (review === null) return null;
  return {
    review,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    years: which.year === undefined ? [] : await yearsOf(review, signal),
  };
}

/** The years that the unit of a review has one of, newest first. */
export async function yearsOf({ unit, year }: Review, signal: AbortSignal): Promise<number[]> {
  const all = await getReviews({ unit: unit.id }, signal);
  return [...new Set([year, ...all.map((each) => each.year)])].sort((a, b) => b - a);
}

async function findReview(
  { unit, year }: { unit?: string; year?: number },
  signal: AbortSignal,
): Promise<Review | null> {
  if (unit !== undefined && year !== undefined) return getReview(unit, year, signal);
  const found = await getReviews(
    { year: year === undefined ? undefined : String(year), status: 'published', limit: 1 },
    signal,
  );
  return found[0] ?? null;
}

export interface ShownHeadline {
  /** What was published; where nothing was, what is known now. */
  figure: Figure;
  headline: Headline;
}

export interface HeadlineGroup {
  indicator: string;
  shown: ShownHeadline[];
}

/** The headlines that have a figure, in their order; those of one indicator that follow each other together. */
export function groupHeadlines(headlines: Headline[]): HeadlineGroup[] {
  const groups: HeadlineGroup[] = [];
  for (const headline of headlines) {
    const figure = headline.published ?? headline.current;
    if (figure === null) continue;
    const last = groups.at(-1);
    if (last?.indicator === figure.indicator) last.shown.push({ figure, headline });
    else groups.push({ indicator: figure.indicator, shown: [{ figure, headline }] });
  }
  return groups;
}

/** The review's own label, or the indicator's name and the part that the figure is of. */
export function namesOf(
  { figure, headline }: ShownHeadline,
  indicator: Indicator | undefined,
): { parts: LocalName[]; whole: LocalName[] } {
  const parts = breakdownNames(figure.breakdown, indicator?.breakdowns ?? []);
  const name = indicator?.name ?? { vi: figure.indicator };
  return { parts, whole: headline.label ? [headline.label] : [name, ...parts] };
}

/** What was published holds no longer, and nothing has taken its place. */
export function isWithdrawn({ published, current }: Headline): boolean {
  return published?.value != null && current?.value == null;
}

export function isCorrected(headline: Headline): boolean {
  const { published, current } = headline;
  if (published === null || current === null) return false;
  return (
    published.value !== current.value ||
    published.numerator !== current.numerator ||
    published.denominator !== current.denominator
  );
}

/** How the figures of a year stand against targets; none is left out. */
export interface TargetCount {
  /** How many reach their target today. */
  met: number;
  withTarget: number;
  /** How many have no target. */
  without: number;
  /** The periods that the targets are of, the nearest first. */
  periods: string[];
}

export function targetsMet(headlines: Headline[], indicators: Map<string, Indicator>): TargetCount {
  const figures = headlines.flatMap(({ current, published }) => current ?? published ?? []);
  const judged = figures.filter(({ target }) => target !== null);
  const reaches = ({ indicator, value, target }: Figure) => {
    if (value === null || target === null) return false;
    return indicators.get(indicator)?.direction === 'lower-is-better'
      ? value <= target.value
      : value >= target.value;
  };
  return {
    met: headlines.filter(({ current }) => current !== null && reaches(current)).length,
    withTarget: judged.length,
    without: figures.length - judged.length,
    periods: [...new Set(judged.flatMap(({ target }) => target?.period ?? []))].sort(),
  };
}
