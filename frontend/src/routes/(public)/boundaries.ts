import { isIsoDate } from '$shared/formats';

/** Which boundaries an address asks for: `hien-nay` for those of today, a day for those of that day. */
export function boundariesOf(search: URLSearchParams): string {
  const asked = search.get('dia-gioi') ?? '';
  if (asked === 'hien-nay') return 'current';
  return isIsoDate(asked) ? asked : 'as-reported';
}
