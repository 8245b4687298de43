import type { Directive, WriteDirective, WriteDirectiveChange } from '$api';
import { formatDate, normalise } from '$shared/formats';
import { given, type MoveValues } from '$shared/move-fields';

type DocumentKind = WriteDirective['occasion']['documentKind'];

const filled = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map(normalise)
    .filter((line) => line !== '');

const codes = (text: string | undefined) => (text ?? '').split(/[\s,;]+/).filter((code) => code !== '');

const named = (text: string | undefined) => (given(text) === null ? null : { vi: text ?? '' });

const day = (date: string | null) => (date === null ? '' : formatDate(date));

/** A directive as it is typed. */
export function directiveTyped(directive: Directive): MoveValues {
  const { givenBy, occasion, addressees } = directive;
  const units = addressees.flatMap(({ unit }) => unit?.code ?? []);
  const parties = addressees.flatMap(({ party }) => party?.vi ?? []);
  return {
    code: directive.code,
    'text/vi': directive.text.vi,
    'text/en': directive.text.en ?? '',
    'givenBy/name': givenBy.name,
    'givenBy/position': givenBy.position?.vi ?? '',
    'givenBy/unit': givenBy.unit?.code ?? '',
    'occasion/kind': occasion.kind,
    'occasion/date': day(occasion.date),
    'occasion/documentKind': occasion.documentKind ?? '',
    'occasion/number': occasion.number ?? '',
    'occasion/title': (occasion.documentTitle ?? occasion.title)?.vi ?? '',
    'occasion/signer': occasion.signer ?? '',
    addressees: units.join(', '),
    parties: parties.join('\n'),
    due: day(directive.due),
    recurrence: directive.recurrence === 'annual' ? 'annual' : '',
    note: directive.note?.vi ?? '',
  };
}

/** The members whose fields say something else than they did. */
export function directiveChanges(
  before: MoveValues,
  typed: MoveValues,
  body: WriteDirective,
): WriteDirectiveChange {
  const changed = Object.keys(before).filter((name) => before[name] !== typed[name]);
  const members = new Set(
    changed.map((name) => (name === 'parties' ? 'addressees' : (name.split('/')[0] ?? name))),
  );
  return Object.fromEntries(Object.entries(body).filter(([member]) => members.has(member)));
}

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
      ...codes(values['addressees']).map((unit) => ({ unit })),
      ...filled(values['parties']).map((vi) => ({ party: { vi } })),
    ],
    recurrence: values['recurrence'] === 'annual' ? 'annual' : null,
    due: given(values['due']),
    note: named(values['note']),
  };
}
