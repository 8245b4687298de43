import { findUnitsOn, type RecipientFact, type RecipientKind, type WriteRecipientFact } from '$api';
import {
  absenceLabel,
  absenceOptions,
  conductLabel,
  conductOptions,
  gradeLabel,
  gradeOptions,
  levelLabel,
  levelOptions,
  severityLabel,
  severityOptions,
} from '$wings/awards/words/award-words';
import { formatDate, today } from '$shared/formats';
import { unitLookup } from '$shared/lookup';
import { given, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';
import { t as tRest } from './rest-messages';
import { factKindOptions, opinionLabel, opinionOptions } from './words';

export type FactKind = RecipientFact['kind'];
type Choice = { value: string; label: string };

const YEAR = /^\d{4}$/;

/** What can be recorded of whom: a household has no grade, a person no members. */
export function kindsFor(recipient: RecipientKind): Choice[] {
  const ofPerson = ['annual-grade', 'service', 'absence'];
  return factKindOptions().filter(({ value }) =>
    ofPerson.includes(value)
      ? recipient === 'individual'
      : value !== 'collective-year' || recipient === 'collective',
  );
}

const year = (): MoveField => ({
  name: 'year',
  label: t('field.year'),
  kind: 'number',
  required: t('fault.year'),
  check: (typed) => (YEAR.test(typed) ? null : t('fault.year')),
});
const decided = (): MoveField[] => [
  { name: 'decisionNumber', label: tRest('field.decisionNumber') },
  { name: 'decidedOn', label: tRest('field.decidedOn'), kind: 'date' },
];
const days = (): MoveField[] => [
  { name: 'from', label: tRest('field.from'), kind: 'date', required: t('fault.date') },
  { name: 'to', label: tRest('field.to'), hint: tRest('field.toHint'), kind: 'date' },
];
const choice = (name: string, label: string, options: Choice[], none?: string): MoveField => ({
  name,
  label,
  kind: 'choice',
  value: none === undefined ? (options[0]?.value ?? '') : '',
  options: none === undefined ? options : [{ value: '', label: none }, ...options],
});

/** What is asked of a fact; which members there are follows from its kind. */
export function factFields(kind: FactKind, collectives: Choice[]): MoveField[] {
  return [...ownFields(kind, collectives), ...sourceFields()];
}

function ownFields(kind: FactKind, collectives: Choice[]): MoveField[] {
  switch (kind) {
    case 'annual-grade':
      return [year(), choice('grade', tRest('field.grade'), gradeOptions()), ...decided()];
    case 'initiative':
      return [
        year(),
        { name: 'title', label: tRest('field.title'), required: tRest('fault.title') },
        choice('level', tRest('field.level'), levelOptions()),
        ...decided(),
      ];
    case 'conduct':
      return [
        choice('conduct', tRest('field.conduct'), conductOptions()),
        choice('severity', tRest('field.severity'), severityOptions(), tRest('field.notDiscipline')),
        ...days(),
        ...decided(),
      ];
    case 'service':
      return [
        {
          name: 'unit',
          label: tRest('field.unit'),
          kind: 'lookup',
          lookup: unitLookup(findUnitsOn(today())),
          required: tRest('fault.unit'),
        },
        choice('collective', tRest('field.collective'), collectives, tRest('field.noCollective')),
        ...days(),
        choice('opinion', tRest('field.opinion'), opinionOptions(), tRest('field.noOpinion')),
      ];
    case 'absence':
      return [choice('absence', tRest('field.absence'), absenceOptions()), ...days()];
    case 'collective-year':
      return [
        year(),
        { name: 'members', label: tRest('field.members'), kind: 'number' },
        choice('tasksFinished', tRest('field.tasksFinished'), finished(), tRest('field.notStated')),
      ];
  }
}

const finished = (): Choice[] => [
  { value: 'true', label: tRest('tasks.finished') },
  { value: 'false', label: tRest('tasks.unfinished') },
];

const sourceFields = (): MoveField[] => [
  {
    name: 'source/document',
    label: tRest('field.source'),
    hint: tRest('field.sourceHint'),
    required: tRest('fault.source'),
  },
  { name: 'source/page', label: tRest('field.page') },
];

const number = (typed: string | undefined) => (typed ? Number(typed) : null);

/** What was typed, as the contract has it. */
export function factOf(recipient: string, kind: FactKind, values: MoveValues): WriteRecipientFact {
  const finishedTasks = given(values['tasksFinished']);
  return {
    recipient,
    kind,
    year: number(values['year']),
    grade: given(values['grade']) as WriteRecipientFact['grade'],
    title: given(values['title']),
    level: given(values['level']) as WriteRecipientFact['level'],
    decisionNumber: given(values['decisionNumber']),
    decidedOn: given(values['decidedOn']),
    conduct: given(values['conduct']) as WriteRecipientFact['conduct'],
    severity: given(values['severity']) as WriteRecipientFact['severity'],
    from: given(values['from']),
    to: given(values['to']),
    unit: given(values['unit']),
    collective: given(values['collective']),
    opinion: given(values['opinion']) as WriteRecipientFact['opinion'],
    absence: given(values['absence']) as WriteRecipientFact['absence'],
    members: number(values['members']),
    tasksFinished: finishedTasks === null ? null : finishedTasks === 'true',
    source: { document: values['source/document'] ?? '', page: given(values['source/page']) },
  };
}

const span = ({ from, to }: RecipientFact) =>
  to
    ? tRest('span.until', { from: formatDate(from ?? ''), to: formatDate(to) })
    : tRest('span.since', { from: formatDate(from ?? '') });

/** What a fact says, in one line. */
export function factText(fact: RecipientFact, nameOfUnit: (unit: RecipientFact['unit']) => string): string {
  const parts: (string | null | undefined)[] = [];
  if (fact.grade) parts.push(gradeLabel(fact.grade));
  if (fact.title) parts.push(fact.title);
  if (fact.level) parts.push(levelLabel(fact.level));
  if (fact.conduct) parts.push(conductLabel(fact.conduct));
  if (fact.severity) parts.push(severityLabel(fact.severity));
  if (fact.absence) parts.push(absenceLabel(fact.absence));
  if (fact.unit) parts.push(nameOfUnit(fact.unit));
  if (fact.from) parts.push(span(fact));
  if (fact.opinion) parts.push(opinionLabel(fact.opinion));
  if (fact.members !== null) parts.push(tRest('members', { count: fact.members }));
  if (fact.tasksFinished !== null)
    parts.push(fact.tasksFinished ? tRest('tasks.finished') : tRest('tasks.unfinished'));
  return parts.filter(Boolean).join('; ');
}
