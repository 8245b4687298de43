import {
  findRecipients,
  findUnitsOn,
  type Award,
  type AwardDetails,
  type AwardType,
  type WriteAward,
  type WriteAwardChange,
} from '$api';
import { formatDate, nameOf, today } from '$shared/formats';
import { recipientLookup, unitLookup } from '$shared/lookup';
import { given, typedNumber, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';
import { t as tLine } from './line-messages';
import { kindOptions } from '$shared/award-kinds';
import { classOptions, wayOptions } from '$wings/awards/words/award-words';

const YEAR = /^\d{4}$/;

/** Whoever is chosen from the list needs no name, position or unit typed. */
const unchosen = (typed: MoveValues) => !typed['recipient/id'];

const recipients = recipientLookup(findRecipients, ({ kind, name, position, unit }) => ({
  'recipient/kind': kind,
  'recipient/name': name,
  'recipient/position': position ?? '',
  'recipient/unit': unit?.code ?? '',
}));

/** A line of the annex, as fields. */
export const awardFields = (types: AwardType[], standing: MoveValues): MoveField[] => {
  const fields: MoveField[] = [
    {
      name: 'type',
      label: tLine('field.type'),
      kind: 'choice',
      value: types[0]?.code ?? '',
      options: types.map(({ code, name }) => ({ value: code, label: nameOf(name) })),
    },
    {
      name: 'recipient/id',
      label: tLine('field.recipient'),
      hint: tLine('field.recipientHint'),
      kind: 'lookup',
      lookup: recipients,
      names: { [standing['recipient/id'] ?? '']: standing['recipient/name'] ?? '' },
    },
    {
      name: 'recipient/kind',
      label: tLine('field.kind'),
      kind: 'choice',
      value: 'individual',
      options: kindOptions(),
      when: unchosen,
    },
    {
      name: 'recipient/name',
      label: tLine('field.name'),
      required: tLine('fault.name'),
      when: unchosen,
    },
    {
      name: 'recipient/position',
      label: tLine('field.position'),
      hint: tLine('field.positionHint'),
      when: unchosen,
    },
    {
      name: 'recipient/unit',
      label: tLine('field.unit'),
      kind: 'lookup',
      lookup: unitLookup(findUnitsOn(today())),
      when: unchosen,
    },
    {
      name: 'achievementYear',
      label: tLine('field.year'),
      required: tLine('fault.year'),
      check: (year) => (YEAR.test(year) ? null : tLine('fault.year')),
    },
    {
      name: 'achievement',
      label: tLine('field.achievement'),
      hint: tLine('field.achievementHint'),
      kind: 'lines',
    },
    {
      name: 'way',
      label: tLine('field.way'),
      kind: 'choice',
      options: [{ value: '', label: tLine('field.notStated') }, ...wayOptions()],
    },
    {
      name: 'positionClass',
      label: tLine('field.positionClass'),
      hint: tLine('field.positionClassHint'),
      kind: 'choice',
      options: [{ value: '', label: tLine('field.notStated') }, ...classOptions()],
    },
    {
      name: 'statedPrize',
      label: tLine('field.statedPrize'),
      hint: tLine('field.statedPrizeHint'),
      kind: 'number',
    },
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
      ...(values['recipient/id'] ? { id: values['recipient/id'] } : {}),
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
