import { resolve } from '$app/paths';
import { withQuery } from './addresses';

/** Where an administrator keeps the catalogue and the targets. */
export const keepingAddresses = {
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
};
