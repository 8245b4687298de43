import { resolve } from '$app/paths';

/**
 * Every address of the site: public ones are Vietnamese and lasting. What few pages lead to stands in files of its own
 * beside this one, so that not every reader loads it.
 */
export const addresses = {
  home: () => resolve('/'),
  year: (year: number) => resolve('/(public)/nam/[year=year]', { year: String(year) }),
  units: (search: Record<string, string> = {}) => withQuery(resolve('/(public)/don-vi'), search),
  unit: (code: string, date?: string | null, boundaries?: string | null) =>
    withQuery(resolve('/(public)/don-vi/[code]', { code }), { ngay: date, 'dia-gioi': boundaries }),
  unitTree: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(public)/don-vi/so-do'), search),
  unitYear: (code: string, year: number) =>
    resolve('/(public)/don-vi/[code]/nam/[year=year]', { code, year: String(year) }),
  unitPlan: (code: string, year: number) =>
    resolve('/(public)/don-vi/[code]/ke-hoach/[year=year]', { code, year: String(year) }),
  indicators: () => resolve('/(public)/chi-tieu'),
  indicator: (code: string, search: Record<string, string | null | undefined> = {}) =>
    withQuery(resolve('/(public)/chi-tieu/[code]', { code }), search),
  awards: (search: Record<string, string> = {}) => withQuery(resolve('/(public)/khen-thuong'), search),
  signIn: (next?: string) => withQuery(resolve('/(public)/dang-nhap'), { tiep: next }),
  desk: () => resolve('/(desk)/lam-viec'),
};

export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) search.set(name, value);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}
