import type { AwardDecision, WriteAwardDecisionChange } from '$api';
import { formatDate } from '$shared/formats';
import { given, typedNumber, type MoveField, type MoveValues } from '$shared/move-fields';
import { t } from './line-messages';
import { prefixOptions } from './words';

/** What a decision says of itself, as fields; a draft may lack all of it. */
export const decisionFields = (decision: AwardDecision | null, statedTotal: number | null): MoveField[] => {
  const standing = decision === null ? {} : decisionTyped(decision, statedTotal);
  const fields: MoveField[] = [
    { name: 'number', label: t('field.number'), hint: t('field.numberHint') },
    { name: 'date', label: t('field.date'), kind: 'date' },
    {
      name: 'signerPrefix',
      label: t('field.prefix'),
      kind: 'choice',
      options: [{ value: '', label: t('field.noPrefix') }, ...prefixOptions()],
    },
    { name: 'signerPosition', label: t('field.signerPosition') },
    { name: 'signer', label: t('field.signer') },
    { name: 'statedTotal', label: t('field.statedTotal'), hint: t('field.statedTotalHint'), kind: 'number' },
    { name: 'note/vi', label: t('field.note'), kind: 'lines' },
  ];
  return fields.map((field) => ({ ...field, value: standing[field.name] ?? '' }));
};

export const decisionTyped = (decision: AwardDecision, statedTotal: number | null): MoveValues => ({
  number: decision.number ?? '',
  date: decision.date ? formatDate(decision.date) : '',
  signerPrefix: decision.signerPrefix ?? '',
  signerPosition: decision.signerPosition ?? '',
  signer: decision.signer ?? '',
  statedTotal: typedNumber(statedTotal),
  'note/vi': decision.note?.vi ?? '',
});

/** What was typed, as the contract has it; the English note stays as it was. */
export function decisionOf(values: MoveValues, before: AwardDecision | null = null) {
  const note = given(values['note/vi']);
  return {
    number: given(values['number']),
    date: given(values['date']),
    signer: given(values['signer']),
    signerPosition: given(values['signerPosition']),
    signerPrefix: given(values['signerPrefix']) as WriteAwardDecisionChange['signerPrefix'],
    statedTotal: values['statedTotal'] ? Number(values['statedTotal']) : null,
    note: note === null ? null : { vi: note, en: before?.note?.en ?? null },
  };
}
