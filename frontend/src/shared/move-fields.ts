import { formatNumber } from './formats';
import type { Lookup } from './lookup';

/** One thing that is asked before something is done. */
export interface MoveField {
  /** The member of the body; a slash leads into one of it. */
  name: string;
  label: string;
  kind?: 'text' | 'lines' | 'date' | 'number' | 'choice' | 'lookup' | 'lookups';
  /** What stands there at first, as typed. */
  value?: string;
  hint?: string;
  /** What is said where it is left empty; without it, it may be. */
  required?: string;
  options?: { value: string; label: string }[];
  /** How it is found by its name, where it is one or several of many. */
  lookup?: Lookup;
  /** The names of what stands there at first, by value. */
  names?: Record<string, string>;
  /** Whether it is asked at all, by what else was given. */
  when?: (typed: MoveValues) => boolean;
  /** What is wrong with what was given, if anything. */
  check?: (given: string) => string | null;
}

/** What was given, trimmed; days as the contract has them, numbers with a point. Empty is empty. */
export type MoveValues = Record<string, string>;

export const fieldId = (prefix: string, name: string) => `${prefix}-${name.replaceAll('/', '-')}`;

/** A number as it is typed. */
export const typedNumber = (value: number | null | undefined) => (value == null ? '' : formatNumber(value));

/** What was left empty is not sent. */
export const given = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;

/** Something that can be done with a thing from where it stands. */
export interface Move {
  key: string;
  label: string;
  /** Above the form, where it says more than the button. */
  title?: string;
  text?: string;
  fields: MoveField[];
  /** On the form's button, where it says another word than the first one. */
  submit?: string;
  /** Who can do it, where the reader may not. */
  forbidden: string;
  tone?: 'danger' | 'secondary';
  work: (values: MoveValues) => Promise<unknown>;
  /** What is saved by now, as typed, where somebody else may have changed it meanwhile. */
  theirs?: () => Promise<MoveValues>;
  /** What is said once it is done. */
  done: string;
}

/** What a change is made on top of: what was read first, or last where somebody else changed it meanwhile. */
export function standing<Thing>(
  read: () => Promise<{ data: Thing; etag: string | null }>,
  typed: (thing: Thing) => MoveValues,
) {
  let latest: string | null = null;
  return {
    /** The tag to send, given that of what the form began with. */
    tag: (first: string | null) => latest ?? first,
    theirs: async (): Promise<MoveValues> => {
      const { data, etag } = await read();
      latest = etag;
      return typed(data);
    },
    /** The next change begins with what is read anew. */
    settle: () => {
      latest = null;
    },
  };
}
