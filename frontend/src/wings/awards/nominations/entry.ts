import type { Nomination, WriteNomination, WriteNominationChange } from '$api';
import { normalise } from '$shared/formats';
import { given } from '$shared/move-fields';
import type { Checked } from '$shared/form-state.svelte';
import type { ShownFault } from '$shared/refusal';
import { t as tMove } from './move-messages';

/** A nomination as it stands in the form. */
export interface Entry {
  unit: string;
  type: string;
  year: string;
  /** The id of a recipient that is known, or empty for somebody new. */
  recipient: string;
  recipientName: string;
  /** Whether somebody is entered who is not known yet. */
  unknown: boolean;
  kind: string;
  name: string;
  position: string;
  way: string;
  positionClass: string;
  achievement: string;
  annualGrade: string;
  initiative: string;
}

export const blank = (unit: string, year: string): Entry => ({
  unit,
  type: '',
  year,
  recipient: '',
  recipientName: '',
  unknown: false,
  kind: 'individual',
  name: '',
  position: '',
  way: 'regular',
  positionClass: '',
  achievement: '',
  annualGrade: '',
  initiative: '',
});

/** What a browser kept of an entry; what it does not have, or has otherwise, is left out. */
export function restored(kept: unknown, standing: Entry): Entry {
  if (typeof kept !== 'object' || kept === null) return standing;
  const known = Object.entries(kept).filter(
    ([name, value]) => name in standing && typeof value === typeof standing[name as keyof Entry],
  );
  return { ...standing, ...Object.fromEntries(known) };
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every fault that can be seen here at once, or what is sent. */
export function checked(entry: Entry, input: (name: string) => string): Checked<{ body: WriteNomination }> {
  const faults: ShownFault[] = [];
  const need = (name: string, holds: boolean, message: string) => {
    if (!holds) faults.push({ field: input(name), message });
  };
  need('unit', normalise(entry.unit) !== '', tMove('fault.unit'));
  need('type', entry.type !== '', tMove('fault.type'));
  need('year', /^\d{4}$/.test(entry.year.trim()), tMove('fault.year'));
  if (entry.unknown) need('name', normalise(entry.name) !== '', tMove('fault.name'));
  else need('recipient', ID.test(entry.recipient), tMove('fault.recipient'));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, body: bodyOf(entry) };
}

function bodyOf(entry: Entry): WriteNomination {
  return {
    unit: normalise(entry.unit),
    type: entry.type,
    year: Number(entry.year),
    recipient: entry.unknown
      ? {
          kind: entry.kind as NonNullable<WriteNomination['recipient']['kind']>,
          name: normalise(entry.name),
          position: given(normalise(entry.position)),
        }
      : { id: entry.recipient },
    ...contentOf(entry),
  };
}

type Content = Pick<WriteNomination, 'way' | 'positionClass' | 'achievement' | 'annualGrade' | 'initiative'>;

/** What it is proposed for; empty is not stated. */
export const contentOf = (
  entry: Pick<Entry, 'way' | 'positionClass' | 'achievement' | 'annualGrade' | 'initiative'>,
): Content => ({
  way: entry.way as WriteNomination['way'],
  positionClass: given(entry.positionClass) as WriteNomination['positionClass'],
  achievement: given(normalise(entry.achievement)),
  annualGrade: given(entry.annualGrade) as WriteNomination['annualGrade'],
  initiative: given(normalise(entry.initiative)),
});

export const contentTyped = (nomination: Nomination): Record<string, string> => ({
  way: nomination.way,
  positionClass: nomination.positionClass ?? '',
  achievement: nomination.achievement ?? '',
  annualGrade: nomination.annualGrade ?? '',
  initiative: nomination.initiative ?? '',
});

export const changeOf = (values: Record<string, string>): WriteNominationChange =>
  contentOf({
    way: values['way'] ?? 'regular',
    positionClass: values['positionClass'] ?? '',
    achievement: values['achievement'] ?? '',
    annualGrade: values['annualGrade'] ?? '',
    initiative: values['initiative'] ?? '',
  });
