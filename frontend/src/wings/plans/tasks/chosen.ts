import type { Task } from '$api';
import { formatDate, formatInstant, nameOf } from '$shared/formats';
import { taskFilters, type TaskFilter, type TaskFilterName } from '$wings/plans/words/task-filter';
import { timingLabel, type TimingWord } from '$shared/task-timing';
import { roleLabel, statusLabel, type RoleWord, type StatusWord } from '$shared/task-words';
import { t } from './list-messages';
import { unitsOf } from './tasks';

/** One condition in words, and what remains asked without it. */
export interface Chosen {
  name: TaskFilterName;
  text: string;
  without: TaskFilter;
}

const lacking: Record<string, () => string> = {
  lead: () => t('without.lead'),
  coordinator: () => t('without.coordinator'),
  directive: () => t('without.directive'),
  group: () => t('without.group'),
  deadline: () => t('without.deadline'),
};

/** What is asked, one by one; that only tasks are counted, not their headings, goes without saying. */
export function chosen(filter: TaskFilter, all: Task[]): Chosen[] {
  const units = unitsOf(all);
  const unit = (asked: string) => {
    const found = units.find(({ id, code }) => id === asked || code === asked);
    return found === undefined ? asked : nameOf(found.name);
  };
  const each = (value: string, label: (one: string) => string) => value.split(',').map(label).join(', ');
  const group = (id: string) => {
    const found = all.find((task) => task.id === id);
    return found === undefined ? id : `${found.code} ${nameOf(found.title)}`;
  };
  const directive = (asked: string) =>
    all.flatMap(({ directives }) => directives).find(({ id }) => id === asked)?.code ?? asked;

  const words: Record<TaskFilterName, (value: string) => string> = {
    q: (value) => t('chosen.q', { words: value }),
    unit: (value) => unit(value),
    role: (value) => each(value, (one) => roleLabel(one as RoleWord)),
    status: (value) => each(value, (one) => statusLabel(one as StatusWord)),
    timing: (value) => each(value, (one) => timingLabel(one as TimingWord)),
    group: (value) => t('chosen.group', { group: group(value) }),
    dueFrom: (value) => t('chosen.dueFrom', { date: formatDate(value) }),
    dueTo: (value) => t('chosen.dueTo', { date: formatDate(value) }),
    lead: (value) => t('chosen.lead', { unit: unit(value) }),
    coordinator: (value) => t('chosen.coordinator', { unit: unit(value) }),
    directive: (value) => t('chosen.directive', { code: directive(value) }),
    indicator: (value) => t('chosen.indicator', { codes: value }),
    minSlips: (value) => t('chosen.minSlips', { count: value }),
    without: (value) => each(value, (one) => lacking[one]?.() ?? one),
    originalTiming: (value) =>
      t('chosen.original', { timing: each(value, (one) => timingLabel(one as TimingWord)) }),
    external: (value) => t('chosen.external', { key: value }),
    kind: () => '',
    asOf: (value) => t('chosen.asOf', { instant: formatInstant(value) }),
  };

  return taskFilters.flatMap((name) => {
    const value = filter[name];
    if (value === undefined || name === 'kind') return [];
    const rest = Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name));
    return [{ name, text: known(() => words[name](value), value), without: rest }];
  });
}

/** An address may ask for words that nobody knows; the server refuses them, and the page shows them as they came. */
function known(say: () => string, value: string): string {
  try {
    return say();
  } catch {
    return value;
  }
}
