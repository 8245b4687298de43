import type { WriteAwardStatus } from '$api';
import { given, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';
import { t as tLine } from './line-messages';
import { optionsOf } from '$shared/options';

const grounds: Record<NonNullable<WriteAwardStatus['annulment']>['ground'], () => string> = {
  fraud: () => tLine('ground.fraud'),
  'false-papers': () => tLine('ground.falsePapers'),
  'wrong-procedure': () => tLine('ground.wrongProcedure'),
  'later-violation': () => tLine('ground.laterViolation'),
  other: () => tLine('ground.other'),
};

/** What an annulment says: nothing is removed, and why it was done stays with the authority. */
export const annulmentFields = (): MoveField[] => [
  {
    name: 'annulment/ground',
    label: tLine('annul.ground'),
    kind: 'choice',
    value: 'other',
    options: optionsOf(grounds),
  },
  { name: 'annulment/number', label: tLine('annul.number'), required: tLine('fault.number') },
  { name: 'annulment/date', label: tLine('annul.date'), kind: 'date', required: t('fault.date') },
  { name: 'reason', label: tLine('annul.reason'), kind: 'lines', required: tLine('fault.reason') },
];

export const annulmentOf = (values: MoveValues): WriteAwardStatus => ({
  status: 'annulled',
  reason: given(values['reason']),
  annulment: {
    ground: (values['annulment/ground'] ?? 'other') as NonNullable<WriteAwardStatus['annulment']>['ground'],
    number: values['annulment/number'] ?? '',
    date: values['annulment/date'] ?? '',
  },
});
