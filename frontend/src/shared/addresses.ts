import { resolve } from '$app/paths';

/** Every address of the site, in one place: public ones are Vietnamese and lasting. */
export const addresses = {
  home: () => resolve('/'),
  year: (year: number) => resolve('/nam/[year=year]', { year: String(year) }),
  units: () => resolve('/don-vi'),
  unit: (code: string, date?: string | null) =>
    withQuery(resolve('/don-vi/[code]', { code }), { ngay: date }),
  unitYear: (code: string, year: number) =>
    resolve('/don-vi/[code]/nam/[year=year]', { code, year: String(year) }),
  unitPlan: (code: string, year: number) =>
    resolve('/don-vi/[code]/ke-hoach/[year=year]', { code, year: String(year) }),
  indicators: () => resolve('/chi-tieu'),
  indicator: (code: string) => resolve('/chi-tieu/[code]', { code }),
  awards: () => resolve('/khen-thuong'),
  signIn: (next?: string) => withQuery(resolve('/dang-nhap'), { tiep: next }),
  desk: () => resolve('/lam-viec'),
  deskFigures: () => resolve('/lam-viec/so-lieu'),
  deskFigure: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(resolve('/lam-viec/so-lieu/[indicator]/[unit]/[period]', { indicator, unit, period }), {
      'phan-to': breakdown,
    }),
  deskAccounts: () => resolve('/lam-viec/tai-khoan'),
  deskTokens: () => resolve('/lam-viec/ma-truy-cap'),
  deskAudit: () => resolve('/lam-viec/nhat-ky'),
};

function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) search.set(name, value);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}
