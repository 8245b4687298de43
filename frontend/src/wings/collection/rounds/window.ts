import type { PeriodBasis } from '$api';

const FORMS = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2]))|(-01-01\/P9M))?$/;

/** The days that a period covers under a basis, as the server reckons them; null where it is no period. */
export function windowOf(period: string, basis: PeriodBasis): { from: string; to: string } | null {
  const match = FORMS.exec(period);
  if (match === null) return null;
  const [, year, half, quarter, month, nine] = match;
  const months = half ? 6 : quarter ? 3 : month ? 1 : nine ? 9 : 12;
  const first = half ? Number(half) * 6 - 5 : quarter ? Number(quarter) * 3 - 2 : month ? Number(month) : 1;
  const at = (monthIndex: number, day: number) =>
    new Date(Date.UTC(Number(year), monthIndex, day)).toISOString().slice(0, 10);
  return basis === 'decree-09'
    ? { from: at(first - 2, 15), to: at(first + months - 2, 14) }
    : { from: at(first - 1, 1), to: at(first + months - 1, 0) };
}

export type PeriodKind = 'year' | 'half' | 'nine' | 'quarter' | 'month';

/** How many periods of a kind a year has. */
export const parts: Record<PeriodKind, number> = { year: 1, half: 2, nine: 1, quarter: 4, month: 12 };

export function periodOf(kind: PeriodKind, year: string, part: string): string {
  if (kind === 'half') return `${year}-S${part}`;
  if (kind === 'quarter') return `${year}-Q${part}`;
  if (kind === 'month') return `${year}-${part.padStart(2, '0')}`;
  return kind === 'nine' ? `${year}-01-01/P9M` : year;
}

export function kindOf(period: string): { kind: PeriodKind; year: string; part: string } {
  const match = FORMS.exec(period);
  const [, year = '', half, quarter, month, nine] = match ?? [];
  if (half) return { kind: 'half', year, part: half };
  if (quarter) return { kind: 'quarter', year, part: quarter };
  if (month) return { kind: 'month', year, part: String(Number(month)) };
  return { kind: nine ? 'nine' : 'year', year, part: '1' };
}
