import type { WriteAwardStatus } from '$api';
import { given, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';
import { groundOptions } from './words';

/** What an annulment says: nothing is removed, and why it was done stays with the authority. */
export const annulmentFields = (): MoveField[] => [
  {
    name: 'annulment/ground',
    label: t('annul.ground'),
    kind: 'choice',
    value: 'other',
    options: groundOptions(),
  },
  { name: 'annulment/number', label: t('annul.number'), required: t('fault.number') },
  { name: 'annulment/date', label: t('annul.date'), kind: 'date', required: t('fault.date') },
  { name: 'reason', label: t('annul.reason'), kind: 'lines', required: t('fault.reason') },
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
