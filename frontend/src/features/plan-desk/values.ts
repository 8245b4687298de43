import type { Amendment, LineToWrite } from '$api';
import { formatDate, formatNumber, nameOf } from '$shared/formats';
import { t } from './amendment-messages';
import { t as tForm } from './form-messages';

const labels: Record<string, () => string> = {
  code: () => tForm('code'),
  kind: () => tForm('kind'),
  parent: () => tForm('parent'),
  title: () => tForm('title'),
  content: () => tForm('content'),
  legalBases: () => tForm('legalBases'),
  lead: () => tForm('lead'),
  coordinators: () => tForm('coordinators'),
  watchers: () => tForm('watchers'),
  parties: () => t('field.parties'),
  submittedTo: () => tForm('submittedTo'),
  period: () => t('field.period'),
  start: () => tForm('start'),
  due: () => tForm('due'),
  duePrecision: () => t('field.duePrecision'),
  recurrence: () => tForm('recurrence'),
  deliverables: () => tForm('deliverables'),
  milestones: () => tForm('milestones'),
  dependencies: () => t('field.dependencies'),
  directives: () => tForm('directives'),
  indicators: () => tForm('indicators'),
  targets: () => t('field.targets'),
  weight: () => tForm('weight'),
  budget: () => tForm('budget'),
  funding: () => tForm('funding'),
  note: () => tForm('note'),
};

/** A member of a task, in words. */
export const memberLabel = (member: string) => labels[member]?.() ?? member;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a member of a task says, as a version of the plan has it; null where it says nothing. */
export function valueWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('; ') || null;
  return isObject(value) ? objectWords(value) : String(value);
}

function objectWords(value: Json): string | null {
  if (typeof value['vi'] === 'string') return nameOf(value as { vi: string; en?: string | null });
  if (isObject(value['name'])) {
    const due = valueWords(value['due']);
    return `${objectWords(value['name']) ?? ''}${due === null ? '' : ` (${due})`}`;
  }
  if (isObject(value['title']))
    return `${String(value['code'] ?? '')} ${objectWords(value['title']) ?? ''}`.trim();
  if (typeof value['document'] === 'string') {
    return [value['document'], value['number'], valueWords(value['date'])].filter(Boolean).join(', ');
  }
  return valueWords(value['code'] ?? value['indicator'] ?? null);
}

const idOf = (value: unknown) => (isObject(value) ? value['id'] : value);

/** What is shown of a member, as it is written. */
function writable(member: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (['lead', 'parent'].includes(member)) return idOf(value);
  if (!Array.isArray(value)) return value;
  if (['coordinators', 'watchers', 'directives'].includes(member)) return value.map(idOf);
  if (member === 'dependencies') {
    return value.map((each: Json) => ({ task: each['id'], lagDays: each['lagDays'] }));
  }
  if (member === 'targets') return value.map((each: Json) => ({ ...each, unit: idOf(each['unit']) }));
  return value;
}

/** The lines of an amendment, to be written again. */
export function linesToWrite({ lines, reason }: Amendment): LineToWrite[] {
  return lines.map((line) => {
    const why = line.reason === reason ? {} : { reason: line.reason };
    if (line.action === 'withdraw') return { action: 'withdraw', task: line.task ?? '', ...why };
    if (line.action === 'add') return { action: 'add', value: taskToWrite(line.newValue), ...why };
    const field = line.field ?? '';
    return { action: 'change', task: line.task ?? '', field, value: writable(field, line.newValue), ...why };
  });
}

function taskToWrite(task: unknown): Json {
  const members = isObject(task) ? Object.entries(task) : [];
  return Object.fromEntries(
    members
      .filter(([member, value]) => member !== 'id' && value !== null)
      .map(([member, value]) => [member, writable(member, value)]),
  );
}
