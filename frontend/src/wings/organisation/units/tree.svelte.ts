import { getAllUnitChildren, isApiError, searchUnits, type Unit } from '$api';
import { toFailure, type Failure } from '$shared/failure';
import { allLevels } from './labels';
import { onDay, openAbove, place } from './place';

/** A unit in the tree of one day, and what lies below it once it was opened. */
export class Branch {
  open = $state(false);
  leaf = $state(false);
  children = $state.raw<Branch[] | null>(null);
  failure = $state.raw<Failure | null>(null);

  constructor(
    readonly unit: Unit,
    readonly parent: Branch | null,
    readonly day: string,
  ) {}

  close(): void {
    this.open = false;
    place.close(this.unit);
  }

  /** Resolves when this branch, and what stood open below it before, is there. */
  async expand(): Promise<void> {
    this.open = true;
    place.open(this.unit);
    if (this.children === null) await this.load();
  }

  load = async (): Promise<void> => {
    this.failure = null;
    try {
      const [children, holders] = await Promise.all([
        getAllUnitChildren(this.unit.id, this.day),
        holdersWithin(this.unit, this.day),
      ]);
      this.children = children.map((unit) => {
        const child = new Branch(unit, this, this.day);
        child.leaf = isLow(unit) && holders !== null && !holders.has(unit.id);
        return child;
      });
      this.leaf = children.length === 0;
      await reopen(this.children);
    } catch (error) {
      this.failure = toFailure(error);
    }
  };
}

const isLow = ({ level }: Unit) => level !== 'province' && level !== 'district';

/** Which units within this one have villages or organisations below them; null where that cannot be told. */
async function holdersWithin(unit: Unit, day: string): Promise<Set<string | undefined> | null> {
  try {
    const low = await searchUnits({ within: unit.id, date: day, level: 'village,organisation', limit: 500 });
    return low.cursor === null ? new Set(low.items.map(({ parent }) => parent?.id)) : null;
  } catch {
    return null;
  }
}

async function reopen(branches: Branch[]): Promise<void> {
  const opened = branches.filter(({ unit, leaf }) => !leaf && place.isOpen(unit));
  await Promise.all(opened.map((branch) => branch.expand()));
}

export interface Tree {
  tops: Branch[];
  /** The unit the reader was at, where it does not exist on this day; what stands in its place, if that is known. */
  lost: { unit: Unit; instead: Unit | null } | null;
}

/**
 * The tree of a day with what the reader had opened before, at the unit where the reader was or which is asked for.
 */
export async function loadTree(day: string, asked: string | null, signal: AbortSignal): Promise<Tree> {
  const lost = await moveTo(day, asked);
  for (const level of allLevels) {
    const found = await searchUnits({ level, date: day, limit: 500 }, signal);
    const tops = found.items.filter((unit) => !unit.parent).map((unit) => new Branch(unit, null, day));
    if (tops.length > 0) {
      await reopen(tops);
      return { tops, lost };
    }
  }
  return { tops: [], lost };
}

async function moveTo(day: string, asked: string | null): Promise<Tree['lost']> {
  const before = place.unit;
  const wanted = asked ?? before?.id;
  if (wanted === undefined) return null;
  const unit = await found(wanted, day);
  place.unit = unit ?? before;
  if (unit) await openAbove(unit, day);
  return before === null || asked !== null || unit?.id === before.id ? null : { unit: before, instead: unit };
}

/** A code in the address that means nothing on that day opens the tree at its top. */
async function found(idOrCode: string, day: string): Promise<Unit | null> {
  try {
    return await onDay(idOrCode, day);
  } catch (error) {
    if (isApiError(error) && error.status === 404) return null;
    throw error;
  }
}

/** What the reader sees, from top to bottom. */
export function visible(branches: Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...(branch.open ? visible(branch.children ?? []) : [])]);
}
