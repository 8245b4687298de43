import type { DeliverableKind, Task, WriteTask, WriteTaskChange } from '$api';
import { dueTyped, parseDue } from '$shared/due-text';
import type { Checked } from '$shared/form-state.svelte';
import { formatDate, formatNumber, normalise, parseDate, parseVi } from '$shared/formats';
import type { ShownFault } from '$shared/refusal';
import { t } from './form-messages';

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
  start: string;
  due: string;
  recurrence: string;
  deliverables: string;
  milestones: string;
  legalBases: string;
  directives: string;
  indicators: string;
  weight: string;
  budget: string;
  funding: string;
  submittedTo: string;
  note: string;
}

const lines = (texts: string[]) => texts.join('\n');
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
    coordinators: lines((task?.coordinators ?? []).map(({ code }) => code)),
    watchers: lines((task?.watchers ?? []).map(({ code }) => code)),
    start: day(task?.start),
    due: dueTyped(task?.due, task?.duePrecision),
    recurrence: task?.recurrence ?? '',
    deliverables: lines((task?.deliverables ?? []).map(({ vi }) => vi)),
    milestones: lines((task?.milestones ?? []).map(({ name, due }) => `${name.vi}; ${formatDate(due)}`)),
    legalBases: lines((task?.legalBases ?? []).map(basisLine)),
    directives: lines((task?.directives ?? []).map(({ code }) => code)),
    indicators: lines(task?.indicators ?? []),
    weight: number(task?.weight),
    budget: number(task?.budget),
    funding: task?.funding?.vi ?? '',
    submittedTo: task?.submittedTo ?? '',
    note: task?.note?.vi ?? '',
  };
}

type Basis = Task['legalBases'][number];

const basisLine = ({ document, number: of, date, page }: Basis) =>
  [document, of ?? '', day(date), page ?? ''].join('; ').replace(/(; )+$/, '');

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
    start: dateOf(entry.start, 'start', miss),
    due: due?.due ?? null,
    duePrecision: due?.duePrecision ?? null,
    recurrence: recurrenceOf(entry.recurrence),
    deliverables: deliverablesOf(entry.deliverables, saved),
    milestones: milestonesOf(entry.milestones, saved, miss),
    directives: codes(entry.directives),
    indicators: codes(entry.indicators),
    budget: numberOf(entry.budget, 'budget', miss),
    funding: passage(entry.funding, saved?.funding),
    submittedTo: normalise(entry.submittedTo) || null,
  };
}

const filled = (text: string) =>
  text
    .split('\n')
    .map(normalise)
    .filter((line) => line !== '');

const codes = (text: string) => text.split(/[\s,;]+/).filter((code) => code !== '');

function passage(text: string, before: { vi: string; en?: string | null } | null | undefined) {
  const vi = normalise(text);
  if (vi === '') return null;
  return before?.vi === vi ? { vi, en: before.en ?? null } : { vi };
}

function recurrenceOf(text: string): WriteTask['recurrence'] {
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

/** A deliverable that keeps its name keeps its id, and all that is said of it. */
function deliverablesOf(text: string, saved: Task | null): NonNullable<WriteTask['deliverables']> {
  return filled(text).map((vi) => {
    const kept = saved?.deliverables.find((each) => each.vi === vi);
    if (kept === undefined) return { vi };
    const { id, en, description } = kept;
    return { vi, id, en: en ?? null, description, kind: kept.kind as DeliverableKind | null };
  });
}

function milestonesOf(text: string, saved: Task | null, miss: Miss): NonNullable<WriteTask['milestones']> {
  return filled(text).flatMap((line, index) => {
    const cut = line.lastIndexOf(';');
    const name = normalise(line.slice(0, Math.max(cut, 0)));
    const due = parseDate(line.slice(cut + 1));
    if (name === '' || due === null) {
      miss('milestones', t('fault.milestone', { line: index + 1 }));
      return [];
    }
    const kept = saved?.milestones.find((each) => each.name.vi === name);
    return [{ name: kept?.name ?? { vi: name }, due, ...(kept ? { id: kept.id } : {}) }];
  });
}

/** Lines of "document; number; day; page", of which only the document must be there. */
export function basesOf(text: string, miss: (line: number) => void): Basis[] {
  return filled(text).flatMap((line, index) => {
    const [document = '', of = '', date = '', page = ''] = line.split(';').map(normalise);
    const read = date === '' ? null : parseDate(date);
    if (document === '' || (date !== '' && read === null)) {
      miss(index + 1);
      return [];
    }
    return [{ document, number: of || null, date: read, page: page || null }];
  });
}

export const basesTyped = (bases: Basis[]) => lines(bases.map(basisLine));
