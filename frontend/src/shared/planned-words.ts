import { formatDate, formatNumber, formatPeriod, formatQuantity, nameOf } from './formats';
import { t } from './planned-word-messages';
import { precisionLabel, type DuePrecision } from './planning-words';
import {
  deliverableLabel,
  recurrenceLabel,
  roleLabel,
  statusLabel,
  type RoleWord,
  type StatusWord,
} from './task-words';

const labels: Record<string, () => string> = {
  code: () => t('member.code'),
  kind: () => t('member.kind'),
  parent: () => t('member.parent'),
  title: () => t('member.title'),
  content: () => t('member.content'),
  legalBases: () => t('member.legalBases'),
  lead: () => t('member.lead'),
  coordinators: () => t('member.coordinators'),
  watchers: () => t('member.watchers'),
  parties: () => t('member.parties'),
  submittedTo: () => t('member.submittedTo'),
  period: () => t('member.period'),
  start: () => t('member.start'),
  due: () => t('member.due'),
  duePrecision: () => t('member.duePrecision'),
  recurrence: () => t('member.recurrence'),
  deliverables: () => t('member.deliverables'),
  milestones: () => t('member.milestones'),
  dependencies: () => t('member.dependencies'),
  directives: () => t('member.directives'),
  indicators: () => t('member.indicators'),
  targets: () => t('member.targets'),
  weight: () => t('member.weight'),
  budget: () => t('member.budget'),
  funding: () => t('member.funding'),
  note: () => t('member.note'),
  status: () => t('member.status'),
  completedOn: () => t('member.completedOn'),
  completedBy: () => t('member.completedBy'),
  completionNote: () => t('member.completionNote'),
  acceptedOn: () => t('member.acceptedOn'),
  acceptedBy: () => t('member.acceptedBy'),
  pausedOn: () => t('member.pausedOn'),
  cancelledOn: () => t('member.cancelledOn'),
  reason: () => t('member.reason'),
  reportedProgress: () => t('member.reportedProgress'),
  originalDue: () => t('member.originalDue'),
  external: () => t('member.external'),
  percent: () => t('member.percent'),
  narrative: () => t('member.narrative'),
  difficulties: () => t('member.difficulties'),
  document: () => t('member.document'),
  carriedFrom: () => t('member.carriedFrom'),
};

/** A member of a task, of a report on it or of an extension, in words. */
export const memberLabel = (member: string) => labels[member]?.() ?? member;

const statuses: Record<string, () => string> = {
  draft: () => t('status.draft'),
  submitted: () => t('status.submitted'),
  returned: () => t('status.returned'),
  approved: () => t('status.approved'),
  withdrawn: () => t('status.withdrawn'),
  asked: () => t('status.asked'),
  granted: () => t('status.granted'),
  refused: () => t('status.refused'),
};

/** Codes that stand for words, by the member that bears them. */
const codes: Record<string, (code: string) => string> = {
  kind: (code) => (code === 'group' ? t('kind.group') : t('kind.task')),
  status: (code) => statuses[code]?.() ?? statusLabel(code as StatusWord),
  duePrecision: (code) => precisionLabel(code as DuePrecision),
  recurrence: (code) => recurrenceLabel(code as Parameters<typeof recurrenceLabel>[0]),
  period: formatPeriod,
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a member says, each part of a list by itself; empty where it says nothing. */
export function valueLines(member: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valueLines(member, each));
  const words = oneValue(member, value);
  return words === null ? [] : [words];
}

function oneValue(member: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    return member === 'percent' || member === 'reportedProgress'
      ? formatQuantity(value, 'percent')
      : formatNumber(value);
  }
  if (typeof value !== 'string') return isObject(value) ? objectWords(value) : String(value);
  const inWords = codes[member];
  if (inWords) return inWords(value);
  return dayOrText(value);
}

const dayOrText = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text);

function objectWords(value: Json): string | null {
  if (typeof value['vi'] === 'string') return withFate(deliverableWords(value), value);
  if (isObject(value['name'])) return withFate(namedWords(value, value['name']), value);
  if (isObject(value['task'])) return dependencyWords(value['task'], value['lagDays']);
  if (isObject(value['text']))
    return `${String(value['code'] ?? '')} ${nameOf(value['text'] as never)}`.trim();
  if (isObject(value['title']))
    return `${String(value['code'] ?? '')} ${nameOf(value['title'] as never)}`.trim();
  if (typeof value['document'] === 'string') {
    const date = value['date'];
    return [
      value['document'],
      value['number'],
      typeof date === 'string' ? formatDate(date) : null,
      value['page'],
    ]
      .filter(Boolean)
      .join(', ');
  }
  if (typeof value['indicator'] === 'string') return targetWords(value);
  if (typeof value['lagDays'] === 'number') return dependencyWords(value, value['lagDays']);
  return typeof value['code'] === 'string' ? value['code'] : null;
}

function deliverableWords(value: Json): string {
  const name = nameOf(value as { vi: string; en?: string | null });
  const kind = value['kind'];
  return typeof kind === 'string' ? `${name} (${deliverableLabel(kind as never)})` : name;
}

/** Something with a name: a unit, a party with its role, a milestone with its day. */
function namedWords(value: Json, name: Json): string {
  const words = nameOf(name as { vi: string; en?: string | null });
  const more = [
    typeof value['due'] === 'string' ? formatDate(value['due']) : null,
    typeof value['role'] === 'string' ? roleLabel(value['role'] as RoleWord) : null,
  ].filter(Boolean);
  return more.length === 0 ? words : `${words} (${more.join(', ')})`;
}

/** What became of a part: accepted, reached. */
function withFate(words: string, value: Json): string {
  const accepted = value['acceptedOn'];
  const reached = value['reachedOn'];
  if (typeof accepted === 'string') return `${words}, ${t('part.accepted', { day: formatDate(accepted) })}`;
  return typeof reached === 'string' ? `${words}, ${t('part.reached', { day: formatDate(reached) })}` : words;
}

function dependencyWords(task: Json, lag: unknown): string {
  const code = String(task['code'] ?? '');
  return typeof lag === 'number' && lag !== 0 ? `${code}, ${t('part.lag', { count: lag })}` : code;
}

function targetWords(value: Json): string {
  const unit = value['unit'];
  const named = isObject(unit) && isObject(unit['name']) ? nameOf(unit['name'] as never) : null;
  const period = value['period'];
  return [value['indicator'], named, typeof period === 'string' ? formatPeriod(period) : null]
    .filter(Boolean)
    .join(', ');
}
