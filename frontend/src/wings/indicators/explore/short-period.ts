/** A period as it stands below an axis: `2022`, `Q4/2022`, `12/2022`. */
export function shortPeriod(period: string): string {
  const [year, part] = period.split('-');
  return part === undefined || period.includes('/') ? (year ?? period) : `${part}/${year}`;
}
