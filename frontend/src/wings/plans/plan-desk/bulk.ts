import type { PlanChangeLine, PlanChanges, Task } from '$api';
import { parseDue } from '$wings/plans/words/due-text';
import type { Checked } from '$shared/form-state.svelte';
import { normalise, parseDate, parseVi } from '$shared/formats';
import type { ShownFault } from '$shared/refusal';
import { t } from './form-messages';
import { codes } from './task-links';
import { recurrenceOf } from './task-entry';
import { writable } from './values';

/** The members of many tasks that are changed in one go. */
export const bulkMembers = [
  'lead',
  'coordinators',
  'watchers',
  'due',
  'start',
  'parent',
  'weight',
  'recurrence',
  'submittedTo',
  'budget',
  'funding',
  'directives',
  'indicators',
  'note',
] as const;
export type BulkMember = (typeof bulkMembers)[number];

/** Lists of codes, to which something may be added or from which something may be taken. */
const lists = ['coordinators', 'watchers', 'directives', 'indicators'] as const;
type ListMember = (typeof lists)[number];
export const isList = (member: string): member is ListMember => (lists as readonly string[]).includes(member);

/** What groups have too. */
const ofGroups: readonly BulkMember[] = ['parent', 'weight', 'directives', 'indicators', 'note'];

export type BulkWay = 'set' | 'add' | 'remove';

/** One thing that the chosen tasks shall say. */
export interface BulkPart {
  member: BulkMember;
  way: BulkWay;
  text: string;
}

export const bulkField = (index: number, what: 'member' | 'way' | 'text') => `hl-${index}-${what}`;

/** The changes that parts make of tasks, or every fault that can be seen here. */
export function bulkLines(tasks: Task[], parts: BulkPart[]): Checked<{ lines: PlanChangeLine[] }> {
  const faults = parts.flatMap((part, index): ShownFault[] => {
    const field = bulkField(index, 'text');
    if (parts.findIndex(({ member }) => member === part.member) < index) {
      return [{ field: bulkField(index, 'member'), message: t('bulk.twice') }];
    }
    const message = faultOf(part);
    return message === null ? [] : [{ field, message }];
  });
  if (faults.length > 0) return { ok: false, faults };
  const lines = tasks.flatMap((task) => parts.flatMap((part) => linesOf(task, part)));
  return { ok: true, lines };
}

function faultOf({ member, way, text }: BulkPart): string | null {
  const written = normalise(text);
  if (way !== 'set' && written === '') return t('bulk.empty');
  if (member === 'due') return parseDue(written) === null ? t('fault.due') : null;
  if (written === '') return null;
  if (member === 'start') return parseDate(written) === null ? t('fault.date') : null;
  return (member === 'weight' || member === 'budget') && !parseVi(written).ok ? t('fault.number') : null;
}

function linesOf(task: Task, part: BulkPart): PlanChangeLine[] {
  const { member } = part;
  if (task.kind === 'group' && !ofGroups.includes(member)) return [];
  if (member === 'due') {
    const due = parseDue(normalise(part.text));
    return [
      { task: task.id, field: 'due', value: due?.due ?? null },
      { task: task.id, field: 'duePrecision', value: due?.duePrecision ?? null },
    ];
  }
  return [{ task: task.id, field: member, value: valueOf(task, part) }];
}

function valueOf(task: Task, { member, way, text }: BulkPart): unknown {
  const written = normalise(text);
  if (isList(member)) return listOf(present(task, member), way, codes(written));
  if (written === '') return null;
  if (member === 'start') return parseDate(written);
  if (member === 'recurrence') return recurrenceOf(written);
  if (member === 'weight' || member === 'budget') {
    const parsed = parseVi(written);
    return parsed.ok ? parsed.value : null;
  }
  return member === 'note' || member === 'funding' ? { vi: written } : written;
}

const present = (task: Task, member: ListMember): string[] =>
  member === 'indicators' ? task.indicators : task[member].map(({ code }) => code);

function listOf(there: string[], way: BulkWay, named: string[]): string[] {
  if (way === 'add') return [...there, ...named.filter((code) => !there.includes(code))];
  return way === 'remove' ? there.filter((code) => !named.includes(code)) : named;
}

/** The same changes with what the preview says was there, so that nothing else is overwritten. */
export function seen(lines: PlanChangeLine[], preview: PlanChanges): PlanChangeLine[] {
  const found = new Map(preview.lines.map((line) => [`${line.task} ${line.field}`, line.from]));
  return lines
    .filter((line) => found.has(`${line.task} ${line.field}`))
    .map((line) => ({ ...line, from: found.get(`${line.task} ${line.field}`) }));
}

/** What makes tasks say again what they said before. */
export const undoing = (made: PlanChanges): PlanChangeLine[] =>
  made.lines.map(({ task, field, from, to }) => ({ task, field, from: to, value: writable(field, from) }));
