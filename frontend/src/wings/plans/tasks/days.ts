const MILLISECONDS = 86_400_000;

/** A day of the calendar as a number, so that days can be counted. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS;
}

export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** `2023-12` and 2 is `2024-02`. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  const count = year * 12 + place - 1 + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export const firstDayOf = (month: string) => `${month}-01`;
export const lastDayOfMonth = (month: string) => isoDay(dayNumber(firstDayOf(shiftMonth(month, 1))) - 1);

/** The first day of the month, quarter or year in which a deadline of that precision may fall. */
export function windowStart(due: string, precision: string | null): string {
  const [year = '', month = ''] = due.split('-');
  switch (precision) {
    case 'year':
      return `${year}-01-01`;
    case 'quarter':
      return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
    case 'month':
      return `${year}-${month}-01`;
    default:
      return due;
  }
}
