import { findUnitsOn, type RecipientDetails, type WriteRecipient, type WriteRecipientChange } from '$api';
import { kindOptions } from '$shared/award-kinds';
import { formatDate, today } from '$shared/formats';
import { unitLookup } from '$shared/lookup';
import { given, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './messages';
import { t as tPart } from './part-messages';

/** Name, place and position; nothing else is kept of a person. */
const commonFields = (standing: MoveValues): MoveField[] => [
  { name: 'name', label: tPart('field.name'), value: standing['name'] ?? '', required: tPart('fault.name') },
  {
    name: 'position',
    label: tPart('field.position'),
    hint: tPart('field.positionHint'),
    value: standing['position'] ?? '',
  },
  {
    name: 'unit',
    label: tPart('field.unit'),
    kind: 'lookup',
    lookup: unitLookup(findUnitsOn(today())),
    value: standing['unit'] ?? '',
  },
];

export const newRecipientFields = (unit: string): MoveField[] => [
  {
    name: 'kind',
    label: t('column.kind'),
    kind: 'choice',
    value: 'individual',
    options: kindOptions(),
  },
  ...commonFields({ unit }),
];

export const changeFields = (standing: MoveValues): MoveField[] => [
  ...commonFields(standing),
  {
    name: 'from',
    label: tPart('field.from'),
    hint: tPart('field.fromHint'),
    kind: 'date',
    value: standing['from'] ?? '',
    required: tPart('fault.date'),
  },
];

export const recipientTyped = ({ name, position, unit }: RecipientDetails): MoveValues => ({
  name,
  position: position ?? '',
  unit: unit?.code ?? '',
  from: formatDate(today()),
});

export const newRecipientOf = (values: MoveValues, keeper: string | null): WriteRecipient => ({
  kind: (values['kind'] ?? 'individual') as WriteRecipient['kind'],
  name: values['name'] ?? '',
  position: given(values['position']),
  unit: given(values['unit']),
  keeper: given(values['unit']) === null ? keeper : null,
  from: null,
});

export const changeOf = (values: MoveValues): WriteRecipientChange => ({
  name: values['name'] ?? '',
  position: given(values['position']),
  unit: given(values['unit']),
  from: values['from'] ?? '',
});
