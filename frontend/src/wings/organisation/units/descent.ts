import type { UnitHistory, UnitSuccession } from '$api';

type Ref = UnitHistory['unit'];

/** What one reorganisation did to a line of descent: who stood before it, who after, and which became which. */
export interface Generation {
  change: string;
  date: string;
  knownBy: boolean;
  legalBasis: UnitSuccession['legalBasis'];
  before: Ref[];
  /** Null stands for an end without a successor. */
  after: (Ref | null)[];
  steps: UnitSuccession[];
}

/** The steps of a line by reorganisation, oldest first. */
export function generations(line: UnitSuccession[]): Generation[] {
  const byChange = new Map<string, UnitSuccession[]>();
  for (const step of line) byChange.set(step.change, [...(byChange.get(step.change) ?? []), step]);
  return [...byChange.values()]
    .map(generation)
    .filter((each) => each !== null)
    .sort((a, b) => a.date.localeCompare(b.date));
}

function generation(steps: UnitSuccession[]): Generation | null {
  const [first] = steps;
  if (first === undefined) return null;
  const after = distinct(steps.map(({ successor }) => successor ?? null));
  const middle = (unit: Ref) => {
    const places = steps
      .filter(({ predecessor }) => predecessor.id === unit.id)
      .map((step) => placeAfter(after, step));
    return places.reduce((sum, each) => sum + each, 0) / places.length;
  };
  return {
    change: first.change,
    date: first.date,
    knownBy: first.datePrecision === 'known-by',
    legalBasis: first.legalBasis,
    // Beside what they became, so that few lines cross.
    before: distinct(steps.map(({ predecessor }) => predecessor)).sort((a, b) => middle(a) - middle(b)),
    after,
    steps,
  };
}

function distinct<T extends Ref | null>(units: T[]): T[] {
  return [...new Map(units.map((unit) => [unit?.id, unit])).values()];
}

export function placeAfter(after: (Ref | null)[], step: UnitSuccession): number {
  return after.findIndex((unit) => unit?.id === step.successor?.id);
}

/** The middle of a place among equally high ones, in thousandths of the whole height. */
export function heightOf(place: number, places: number): number {
  return Math.round(((place + 0.5) / places) * 1000);
}
