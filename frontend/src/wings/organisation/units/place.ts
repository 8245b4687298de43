import { getUnit, getUnitHistory, type Unit } from '$api';
import { existsOn } from './days';

/** One unit under two names: what was formed anew is found again by its level and code. */
const keysOf = (unit: Unit) => [unit.id, `${unit.level} ${unit.code}`];

/** Where a reader is in the tree: it outlives the day that is shown, and the way to a unit's page and back. */
export class Place {
  unit: Unit | null = null;
  #open = new Set<string>();

  isOpen(unit: Unit): boolean {
    return keysOf(unit).some((key) => this.#open.has(key));
  }

  open(unit: Unit): void {
    for (const key of keysOf(unit)) this.#open.add(key);
  }

  close(unit: Unit): void {
    for (const key of keysOf(unit)) this.#open.delete(key);
  }

  clear(): void {
    this.unit = null;
    this.#open.clear();
  }
}

export const place = new Place();

/** Steps of descent that are followed at most. */
const FAR = 8;

/**
 * The unit on another day: itself where it exists then, else what came after it or what it came from. Null where
 * that is not told.
 */
export async function onDay(idOrCode: string, day: string, steps = FAR): Promise<Unit | null> {
  const unit = await getUnit(idOrCode, day);
  if (existsOn(unit, day)) return unit;
  if (steps === 0) return null;
  const { successors, predecessors } = await getUnitHistory(unit.id, day);
  const others = unit.validTo != null && unit.validTo <= day ? successors : predecessors;
  const next = others.find(({ code }) => code === unit.code) ?? others[0];
  return next === undefined ? null : onDay(next.id, day, steps - 1);
}

/** Opens all that stands above a unit on that day. */
export async function openAbove(unit: Unit, day: string): Promise<void> {
  let above = unit.parent;
  while (above) {
    const parent = await getUnit(above.id, day);
    place.open(parent);
    above = parent.parent;
  }
}
