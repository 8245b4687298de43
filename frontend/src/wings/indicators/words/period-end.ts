/** The last day of the calendar that a period covers; what is no known form is taken as its year. */
export function lastDayOf(period: string): string {
  const year = Number(period.slice(0, 4));
  return new Date(Date.UTC(year, lastMonth(period), 0)).toISOString().slice(0, 10);
}

function lastMonth(period: string): number {
  const half = /-S([12])$/.exec(period);
  if (half) return Number(half[1]) * 6;
  const quarter = /-Q([1-4])$/.exec(period);
  if (quarter) return Number(quarter[1]) * 3;
  if (/\/P9M$/.test(period)) return 9;
  const month = /^\d{4}-(\d{2})$/.exec(period);
  return month ? Number(month[1]) : 12;
}
