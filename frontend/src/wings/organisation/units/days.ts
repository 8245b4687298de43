import type { Unit } from '$api';
import { today } from '$shared/formats';

export function dayBefore(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

type Times = Pick<Unit, 'validFrom' | 'validTo'>;

/** The last day of a unit of which the end is known. */
export function lastDay({ validTo }: Times): string | null {
  return validTo ? dayBefore(validTo) : null;
}

export function hasEnded({ validTo }: Times): boolean {
  return validTo != null && validTo <= today();
}

function isYetToCome({ validFrom }: Times): boolean {
  return validFrom != null && validFrom > today();
}

/**
 * The day on which an address reads a unit: codes are given again, so what does not exist today is read on a
 * day on which it did. Null is today.
 */
export function dayOf(unit: Times): string | null {
  if (hasEnded(unit)) return lastDay(unit);
  return isYetToCome(unit) ? (unit.validFrom ?? null) : null;
}

export function existsOn({ validFrom, validTo }: Times, day: string): boolean {
  return (validFrom == null || validFrom <= day) && (validTo == null || day < validTo);
}
