import { kindLabel } from './award-kinds';
import { foldText } from './fold-text';
import { nameOf, type LocalName } from './formats';

/** One of those that were found: what people read of it, and what is sent for it. */
export interface Found {
  id: string;
  value: string;
  name: string;
  /** What tells it from others of the same name. */
  detail: string;
  /** Other fields of a form that follow from the choice. */
  fills?: Record<string, string>;
}

/** How things of a kind are found by their names. */
export interface Lookup {
  find: (words: string, signal: AbortSignal) => Promise<Found[]>;
  /** The value means nothing to people, so a text that nobody chose is none. */
  hidden?: boolean;
}

type Search<Thing> = (words: string, limit: number, signal: AbortSignal) => Promise<Thing[]>;

const SHOWN = 8;

interface NamedUnit {
  id: string;
  code: string;
  name: LocalName;
  parent: { name: LocalName } | null;
}

export const unitLookup = (search: Search<NamedUnit>): Lookup => ({
  find: async (words, signal) =>
    (await search(words, SHOWN, signal)).map(({ id, code, name, parent }) => ({
      id,
      value: code,
      name: nameOf(name),
      detail: [code, parent ? nameOf(parent.name) : ''].filter(Boolean).join(', '),
    })),
});

/** Names by code, of what stands in a form when it opens. */
export const namesOf = (things: { code: string; name: LocalName }[]): Record<string, string> =>
  Object.fromEntries(things.map(({ code, name }) => [code, nameOf(name)]));

/** For indicators, tasks and directives, of which the code is written beside the name wherever they stand. */
export const codedLookup = (
  search: Search<{ id?: string; code: string; name: LocalName; detail?: string }>,
): Lookup => ({
  find: async (words, signal) =>
    (await search(words, SHOWN, signal)).map(({ id, code, name, detail }) => ({
      id: id ?? code,
      value: code,
      name: nameOf(name),
      detail: [code, detail].filter(Boolean).join(', '),
    })),
});

interface NamedRecipient {
  id: string;
  kind: 'individual' | 'collective' | 'household';
  name: string;
  position: string | null;
  unit: { code: string; name: LocalName } | null;
}

/** Recipients; `fills` says which other fields follow from who was chosen. */
export const recipientLookup = (
  search: Search<NamedRecipient>,
  fills?: (recipient: NamedRecipient) => Record<string, string>,
): Lookup => ({
  hidden: true,
  find: async (words, signal) =>
    (await search(words, SHOWN, signal)).map((recipient) => ({
      id: recipient.id,
      value: recipient.id,
      name: recipient.name,
      detail: [
        recipient.position ?? kindLabel(recipient.kind),
        recipient.unit ? nameOf(recipient.unit.name) : '',
      ]
        .filter(Boolean)
        .join(', '),
      ...(fills ? { fills: fills(recipient) } : {}),
    })),
});

/** People with an account; the value is the sign-in name. */
export const personLookup = (
  search: Search<{ id: string; username: string; displayName: string }>,
): Lookup => ({
  find: async (words, signal) =>
    (await search(words, SHOWN, signal)).map(({ id, username, displayName }) => ({
      id,
      value: username,
      name: displayName,
      detail: username,
    })),
});

/** The one that a text means without a choice: the value itself, or a name that only one has. */
export function meant(text: string, found: Found[]): Found | undefined {
  const same = found.filter(({ value, name }) => value === text || foldText(name) === foldText(text));
  return found.find(({ value }) => value === text) ?? (same.length === 1 ? same[0] : undefined);
}
