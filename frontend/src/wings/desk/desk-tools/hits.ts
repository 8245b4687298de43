import type { SearchGroup, SearchHit, SearchType } from '$api';
import { addresses } from '$shared/addresses';
import { deskAddresses } from '$shared/desk-addresses';
import { nameOf } from '$shared/formats';
import type { Command } from './commands';
import { t } from './messages';

const types: Record<SearchType, { label: () => string; place: (hit: SearchHit) => string }> = {
  unit: { label: () => t('type.unit'), place: ({ id, endedOn }) => addresses.unit(id, endedOn) },
  indicator: { label: () => t('type.indicator'), place: ({ id }) => addresses.indicator(id) },
  plan: { label: () => t('type.plan'), place: ({ id }) => deskAddresses.plan(id) },
  task: { label: () => t('type.task'), place: ({ id }) => deskAddresses.task(id) },
  directive: {
    label: () => t('type.directive'),
    place: ({ code }) => deskAddresses.directives({ tim: code ?? null }),
  },
  award: { label: () => t('type.award'), place: ({ name }) => addresses.awards({ q: nameOf(name) }) },
};

/** What a search found, as the palette leads to it. */
export function commandsOf(groups: SearchGroup[]): Command[] {
  return groups.flatMap(({ type, hits }) =>
    // A code may have belonged to several units, one after the other.
    hits.map((hit, at) => ({
      id: `${type}-${at}`,
      label: [type === 'task' || type === 'directive' ? hit.code : null, nameOf(hit.name)]
        .filter(Boolean)
        .join(' '),
      hint: [types[type].label(), hit.detail && nameOf(hit.detail), hit.year, endedWords(hit)]
        .filter(Boolean)
        .join(' · '),
      href: types[type].place(hit),
    })),
  );
}

const endedWords = ({ endedOn }: SearchHit) =>
  endedOn ? t('hit.ended', { year: endedOn.slice(0, 4) }) : null;
