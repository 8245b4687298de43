import type { LineToWrite } from '$api';
import { parseDue } from '$shared/due-text';
import { normalise, parseVi } from '$shared/formats';
import { t as tForm } from './form-messages';

/** The members that an amendment changes at the desk; others come with an annex. */
export const amendable = [
  'title',
  'lead',
  'due',
  'coordinators',
  'deliverables',
  'submittedTo',
  'budget',
  'funding',
  'content',
  'note',
] as const;
export type Amendable = (typeof amendable)[number];

const filled = (text: string, by: RegExp) =>
  text
    .split(by)
    .map(normalise)
    .filter((each) => each !== '');

/** What is wrong with a text as the new content of a member, if anything. */
export function amendableFault(field: string, text: string): string | null {
  if (field === 'due') return parseDue(text) === null ? tForm('fault.due') : null;
  if (field === 'budget') return parseVi(text).ok ? null : tForm('fault.number');
  return null;
}

/** The lines that make a member of a task say something else; a deadline is a day and how exactly it is meant. */
export function changeLines(task: string, field: string, text: string, reason: string | null): LineToWrite[] {
  const common = { action: 'change' as const, task, ...(reason === null ? {} : { reason }) };
  const written = normalise(text);
  if (field === 'due') {
    const due = parseDue(written);
    return [
      { ...common, field: 'due', value: due?.due ?? null },
      { ...common, field: 'duePrecision', value: due?.duePrecision ?? null },
    ];
  }
  return [{ ...common, field, value: valueOf(field, written) }];
}

function valueOf(field: string, text: string): unknown {
  if (field === 'coordinators') return filled(text, /[\s,;]+/);
  if (field === 'deliverables') return filled(text, /\n/).map((vi) => ({ vi }));
  if (text === '') return null;
  if (field === 'budget') {
    const parsed = parseVi(text);
    return parsed.ok ? parsed.value : null;
  }
  return ['title', 'funding', 'content', 'note'].includes(field) ? { vi: text } : text;
}
