import type { Award, AwardDetails, AwardType, WriteAward, WriteAwardChange } from '$api';
import { formatDate, nameOf } from '$shared/formats';
import { given, typedNumber, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';
import { classOptions, kindOptions, wayOptions } from '$shared/award-words';

const YEAR = /^\d{4}$/;

/** A line of the annex, as fields. */
export const awardFields = (types: AwardType[], standing: MoveValues): MoveField[] => {
  const fields: MoveField[] = [
    {
      name: 'type',
      label: t('field.type'),
      kind: 'choice',
      value: types[0]?.code ?? '',
      options: types.map(({ code, name }) => ({ value: code, label: nameOf(name) })),
    },
    {
      name: 'recipient/kind',
      label: t('field.kind'),
      kind: 'choice',
      value: 'individual',
      options: kindOptions(),
    },
    { name: 'recipient/name', label: t('field.name'), required: t('fault.name') },
    { name: 'recipient/position', label: t('field.position'), hint: t('field.positionHint') },
    { name: 'recipient/unit', label: t('field.unit'), hint: t('field.unitHint') },
    {
      name: 'achievementYear',
      label: t('field.year'),
      required: t('fault.year'),
      check: (year) => (YEAR.test(year) ? null : t('fault.year')),
    },
    { name: 'achievement', label: t('field.achievement'), hint: t('field.achievementHint'), kind: 'lines' },
    {
      name: 'way',
      label: t('field.way'),
      kind: 'choice',
      options: [{ value: '', label: t('field.notStated') }, ...wayOptions()],
    },
    {
      name: 'positionClass',
      label: t('field.positionClass'),
      hint: t('field.positionClassHint'),
      kind: 'choice',
      options: [{ value: '', label: t('field.notStated') }, ...classOptions()],
    },
    { name: 'statedPrize', label: t('field.statedPrize'), hint: t('field.statedPrizeHint'), kind: 'number' },
    { name: 'presentedOn', label: t('field.presentedOn'), kind: 'date' },
  ];
  return fields.map((field) => ({ ...field, value: standing[field.name] ?? field.value ?? '' }));
};

export const awardTyped = (award: Award, details: AwardDetails): MoveValues => ({
  type: award.type.code,
  'recipient/kind': award.recipient.kind,
  'recipient/name': award.recipient.name ?? '',
  'recipient/position': award.recipient.position ?? '',
  'recipient/unit': award.recipient.unit?.code ?? '',
  achievementYear: String(award.achievementYear),
  achievement: details.achievement ?? '',
  way: award.way ?? '',
  positionClass: details.positionClass ?? '',
  statedPrize: typedNumber(details.statedPrize),
  presentedOn: award.presentedOn ? formatDate(award.presentedOn) : '',
});

/** What was typed, as the contract has it; the note stays as it was. */
export function awardOf(
  values: MoveValues,
): Omit<WriteAward, 'decision' | 'note'> & Omit<WriteAwardChange, 'note'> {
  return {
    type: values['type'] ?? '',
    recipient: {
      kind: (values['recipient/kind'] ?? 'individual') as WriteAward['recipient']['kind'],
      name: values['recipient/name'] ?? '',
      position: given(values['recipient/position']),
      unit: given(values['recipient/unit']),
    },
    achievementYear: Number(values['achievementYear']),
    achievement: given(values['achievement']),
    way: given(values['way']) as WriteAward['way'],
    positionClass: given(values['positionClass']) as WriteAward['positionClass'],
    statedPrize: values['statedPrize'] ? Number(values['statedPrize']) : null,
    presentedOn: given(values['presentedOn']),
  };
}
