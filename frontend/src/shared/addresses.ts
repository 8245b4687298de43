import { resolve } from '$app/paths';

interface Comparing {
  indicator: string;
  within: string;
  level: string;
  period: string;
  breakdown: string;
  boundaries: string;
}

/** In an address `hien-nay` stands for the boundaries of today, a day for those of that day. */
export function boundariesWord(boundaries: string | undefined): string | null {
  if (boundaries === undefined || boundaries === 'as-reported') return null;
  return boundaries === 'current' ? 'hien-nay' : boundaries;
}

/** Every address of the site, in one place: public ones are Vietnamese and lasting. */
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
  indicator: (code: string, search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(public)/chi-tieu/[code]', { code }), search),
  compare: (asked: Partial<Comparing> = {}) =>
    withQuery(resolve('/(public)/so-sanh'), {
      'chi-tieu': asked.indicator,
      trong: asked.within,
      cap: asked.level,
      ky: asked.period,
      'phan-to': asked.breakdown,
      'dia-gioi': boundariesWord(asked.boundaries),
    }),
  awards: (search: Record<string, string> = {}) => withQuery(resolve('/(public)/khen-thuong'), search),
  signIn: (next?: string) => withQuery(resolve('/(public)/dang-nhap'), { tiep: next }),
  desk: () => resolve('/(desk)/lam-viec'),
  deskFigures: () => resolve('/(desk)/lam-viec/so-lieu'),
  deskFigure: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(resolve('/(desk)/lam-viec/so-lieu/[indicator]/[unit]/[period]', { indicator, unit, period }), {
      'phan-to': breakdown,
    }),
  deskActs: () => resolve('/(desk)/lam-viec/sap-xep'),
  deskNewAct: () => resolve('/(desk)/lam-viec/sap-xep/moi'),
  deskAct: (id: string, justNow = false) =>
    withQuery(resolve('/(desk)/lam-viec/sap-xep/[id]', { id }), { 'vua-thuc-hien': justNow ? '1' : null }),
  deskIndicators: () => resolve('/(desk)/lam-viec/chi-tieu'),
  deskNewIndicator: () => resolve('/(desk)/lam-viec/chi-tieu/moi'),
  deskIndicator: (code: string, saved = false) =>
    withQuery(resolve('/(desk)/lam-viec/chi-tieu/[code]', { code }), { 'vua-luu': saved ? '1' : null }),
  deskTargets: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(desk)/lam-viec/muc-tieu'), search),
  deskTarget: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(resolve('/(desk)/lam-viec/muc-tieu/[indicator]/[unit]/[period]', { indicator, unit, period }), {
      'phan-to': breakdown,
    }),
  deskAccounts: () => resolve('/(desk)/lam-viec/tai-khoan'),
  deskTokens: () => resolve('/(desk)/lam-viec/ma-truy-cap'),
  deskAudit: () => resolve('/(desk)/lam-viec/nhat-ky'),
};

function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) search.set(name, value);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}
