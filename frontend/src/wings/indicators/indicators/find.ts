import type { Indicator, Theme } from '$api';
import { nameOf, type LocalName } from '$shared/formats';
import { foldForSearch } from '$shared/fold-text';

export interface IndicatorGroup {
  /** Code of the theme; empty for what stands under none. */
  code: string;
  name: LocalName | null;
  indicators: Indicator[];
}

/** Whether name, meaning or code have every word, marks and capitals aside, in either language. */
export function hasWords(indicator: Indicator, words: string): boolean {
  const { name, meaning, code } = indicator;
  const text = foldForSearch(
    [name.vi, name.en, meaning?.vi, meaning?.en, code, code.replaceAll('_', ' ')].filter(Boolean).join(' '),
  );
  return foldForSearch(words)
    .split(' ')
    .every((word) => text.includes(word));
}

/**
 * Indicators below their themes, in the order of these; what stands under none comes last, by name. An indicator of
 * several themes stands under each.
 */
export function grouped(indicators: Indicator[], themes: Theme[]): IndicatorGroup[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const under = new Set(themes.flatMap((theme) => theme.indicators));
  const groups: IndicatorGroup[] = themes.map((theme) => ({
    code: theme.code,
    name: theme.name,
    indicators: theme.indicators.flatMap((code) => known.get(code) ?? []),
  }));
  const rest = indicators.filter(({ code }) => !under.has(code));
  return [...groups, { code: '', name: null, indicators: rest }].filter(
    (group) => group.indicators.length > 0,
  );
}

/** What a group is called. */
export const groupName = ({ name }: IndicatorGroup, other: string) => (name === null ? other : nameOf(name));
