import type { WriteDirective } from '$api';
import { normalise } from '$shared/formats';
import { given, type MoveValues } from '$shared/move-fields';

type DocumentKind = WriteDirective['occasion']['documentKind'];

const filled = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map(normalise)
    .filter((line) => line !== '');

const named = (text: string | undefined) => (given(text) === null ? null : { vi: text ?? '' });

/** What a form says, as the contract has it. A document bears its title as that of the document. */
export function directiveOf(values: MoveValues): WriteDirective {
  const document = values['occasion/kind'] !== 'conference';
  return {
    code: values['code'] ?? '',
    text: { vi: values['text/vi'] ?? '', en: given(values['text/en']) },
    givenBy: {
      name: values['givenBy/name'] ?? '',
      position: named(values['givenBy/position']),
      unit: given(values['givenBy/unit']),
    },
    occasion: {
      kind: document ? 'document' : 'conference',
      date: given(values['occasion/date']),
      number: given(values['occasion/number']),
      ...(document
        ? {
            documentKind: given(values['occasion/documentKind']) as DocumentKind,
            documentTitle: named(values['occasion/title']),
            signer: given(values['occasion/signer']),
          }
        : { title: named(values['occasion/title']) }),
    },
    addressees: [
      ...filled(values['addressees']).map((unit) => ({ unit })),
      ...filled(values['parties']).map((vi) => ({ party: { vi } })),
    ],
    recurrence: values['recurrence'] === 'annual' ? 'annual' : null,
    due: given(values['due']),
    note: named(values['note']),
  };
}
