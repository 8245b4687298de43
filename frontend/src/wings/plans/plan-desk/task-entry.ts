import type { Task, WriteTask, WriteTaskChange } from '$api';
import { dueTyped, parseDue } from '$wings/plans/words/due-text';
import type { Checked } from '$shared/form-state.svelte';
import { formatDate, formatNumber, normalise, parseDate, parseVi } from '$shared/formats';
import type { ShownFault } from '$shared/refusal';
import { t } from './form-messages';
import { basesOf, basesTyped } from './bases';
import {
  codes,
  deliverablesOf,
  deliverablesTyped,
  dependenciesOf,
  dependenciesTyped,
  milestonesOf,
  milestonesTyped,
  partiesOf,
  partiesTyped,
  targetsOf,
  targetsTyped,
} from './task-links';

/** What stands in the form of a task, as typed. Lists have a line for each. */
export interface TaskEntry {
  code: string;
  kind: string;
  parent: string;
  position: string;
  title: string;
  titleEn: string;
  content: string;
  lead: string;
  coordinators: string;
  watchers: string;
  parties: string;
  period: string;
  start: string;
  due: string;
  recurrence: string;
  deliverables: string;
  milestones: string;
  dependencies: string;
  legalBases: string;
  directives: string;
  indicators: string;
  targets: string;
  weight: string;
  budget: string;
  funding: string;
  submittedTo: string;
  note: string;
}

const number = (value: number | null | undefined) => (value == null ? '' : formatNumber(value));
const day = (date: string | null | undefined) => (date == null ? '' : formatDate(date));

export function taskEntry(task: Task | null): TaskEntry {
  return {
    code: task?.code ?? '',
    kind: task?.kind ?? 'task',
    parent: task?.parent?.code ?? '',
    position: number(task?.position),
    title: task?.title.vi ?? '',
    titleEn: task?.title.en ?? '',
    content: task?.content?.vi ?? '',
    lead: task?.lead?.code ?? '',
    coordinators: (task?.coordinators ?? []).map(({ code }) => code).join(', '),
    watchers: (task?.watchers ?? []).map(({ code }) => code).join(', '),
    parties: partiesTyped(task?.parties ?? []),
    period: task?.period ?? '',
    start: day(task?.start),
    due: dueTyped(task?.due, task?.duePrecision),
    recurrence: task?.recurrence ?? '',
    deliverables: deliverablesTyped(task?.deliverables ?? []),
    milestones: milestonesTyped(task?.milestones ?? []),
    dependencies: task === null ? '' : dependenciesTyped(task),
    legalBases: basesTyped(task?.legalBases ?? []),
    directives: (task?.directives ?? []).map(({ code }) => code).join(', '),
    indicators: (task?.indicators ?? []).join(', '),
    targets: targetsTyped(task?.targets ?? []),
    weight: number(task?.weight),
    budget: number(task?.budget),
    funding: task?.funding?.vi ?? '',
    submittedTo: task?.submittedTo ?? '',
    note: task?.note?.vi ?? '',
  };
}

type Miss = (field: keyof TaskEntry, message: string) => void;

/** The id of the input of a member. */
export const taskField = (name: string) => `nv-${name}`;

/** The whole task, or every fault that can be seen here. */
export function checkTask(entry: TaskEntry, saved: Task | null): Checked<{ body: WriteTask }> {
  const faults: ShownFault[] = [];
  const miss: Miss = (field, message) => faults.push({ field: taskField(field), message });
  const body = read(entry, saved, miss);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, body };
}

/** What a change of the task sends: only the members of which something else is written now. */
export function changesOf(entry: TaskEntry, saved: Task, body: WriteTask): WriteTaskChange {
  const before = taskEntry(saved);
  const changed = (Object.keys(before) as (keyof TaskEntry)[]).filter((key) => before[key] !== entry[key]);
  const members = new Set<string>(changed.map((key) => (key === 'titleEn' ? 'title' : key)));
  if (members.has('due')) members.add('duePrecision');
  return Object.fromEntries(Object.entries(body).filter(([key]) => members.has(key)));
}

function read(entry: TaskEntry, saved: Task | null, miss: Miss): WriteTask {
  const code = normalise(entry.code);
  const title = normalise(entry.title);
  if (code === '') miss('code', t('fault.code'));
  if (title === '') miss('title', t('fault.title'));
  const common = {
    code,
    kind: entry.kind === 'group' ? ('group' as const) : ('task' as const),
    parent: normalise(entry.parent) || null,
    position: numberOf(entry.position, 'position', miss),
    title: { vi: title, en: normalise(entry.titleEn) || null },
    content: passage(entry.content, saved?.content),
    note: passage(entry.note, saved?.note),
    legalBases: basesOf(entry.legalBases, (line) => miss('legalBases', t('fault.basis', { line }))),
    weight: numberOf(entry.weight, 'weight', miss),
  };
  return entry.kind === 'group' ? common : { ...common, ...work(entry, saved, miss) };
}

/** What only a task has, and no group. */
function work(entry: TaskEntry, saved: Task | null, miss: Miss): Partial<WriteTask> {
  const due = parseDue(entry.due);
  if (due === null) miss('due', t('fault.due'));
  return {
    lead: normalise(entry.lead) || null,
    coordinators: codes(entry.coordinators),
    watchers: codes(entry.watchers),
    parties: partiesOf(entry.parties, saved),
    period: normalise(entry.period) || null,
    start: dateOf(entry.start, 'start', miss),
    due: due?.due ?? null,
    duePrecision: due?.duePrecision ?? null,
    recurrence: recurrenceOf(entry.recurrence),
    deliverables: deliverablesOf(entry.deliverables, saved),
    milestones: milestonesOf(entry.milestones, saved, (line) =>
      miss('milestones', t('fault.milestone', { line })),
    ),
    dependencies: dependenciesOf(entry.dependencies, (line) =>
      miss('dependencies', t('fault.dependency', { line })),
    ),
    directives: codes(entry.directives),
    indicators: codes(entry.indicators),
    targets: targetsOf(entry.targets, (line) => miss('targets', t('fault.target', { line }))),
    budget: numberOf(entry.budget, 'budget', miss),
    funding: passage(entry.funding, saved?.funding),
    submittedTo: normalise(entry.submittedTo) || null,
  };
}

function passage(text: string, before: { vi: string; en?: string | null } | null | undefined) {
  const vi = normalise(text);
  if (vi === '') return null;
  return before?.vi === vi ? { vi, en: before.en ?? null } : { vi };
}

export function recurrenceOf(text: string): WriteTask['recurrence'] {
  const known = (['month', 'quarter', 'half-year', 'year'] as const).find((each) => each === text);
  return known ?? null;
}

function numberOf(text: string, field: keyof TaskEntry, miss: Miss): number | null {
  const parsed = parseVi(text);
  if (parsed.ok) return parsed.value;
  if (parsed.fault !== 'empty') miss(field, t('fault.number'));
  return null;
}

function dateOf(text: string, field: keyof TaskEntry, miss: Miss): string | null {
  const date = normalise(text) === '' ? null : parseDate(text);
  if (date === null && normalise(text) !== '') miss(field, t('fault.date'));
  return date;
}

export const recurrenceOptions = () => [
  { value: '', label: t('recurrence.once') },
  { value: 'month', label: t('recurrence.month') },
  { value: 'quarter', label: t('recurrence.quarter') },
  { value: 'half-year', label: t('recurrence.halfYear') },
  { value: 'year', label: t('recurrence.year') },
];
