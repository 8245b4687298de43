import { resolve } from '$app/paths';
import { withQuery } from './addresses';

/** A room whose code is fetched when it is entered; see `rooms.ts` of the desk. */
export const room = (...parts: string[]) =>
  resolve('/(desk)/lam-viec/[...room]', { room: parts.map(encodeURIComponent).join('/') });

/** The addresses of the rooms that only the desk has; those that readers load stand in `addresses`. */
export const deskAddresses = {
  entryList: () => resolve('/(desk)/lam-viec/nhap-lieu'),
  entries: (round: string) => resolve('/(desk)/lam-viec/nhap-lieu/[round]', { round }),
  entry: (round: string, unit: string) =>
    resolve('/(desk)/lam-viec/nhap-lieu/[round]/[unit]', { round, unit }),
  approvals: () => resolve('/(desk)/lam-viec/duyet'),
  approval: (round: string, unit: string) =>
    resolve('/(desk)/lam-viec/duyet/[round]/[unit]', { round, unit }),
  rounds: () => resolve('/(desk)/lam-viec/dot-bao-cao'),
  newRound: () => resolve('/(desk)/lam-viec/dot-bao-cao/moi'),
  round: (code: string) => resolve('/(desk)/lam-viec/dot-bao-cao/[code]', { code }),
  roundForm: (code: string) =>
    withQuery(resolve('/(desk)/lam-viec/dot-bao-cao/[code]', { code }), { sua: '1' }),
  figures: () => resolve('/(desk)/lam-viec/so-lieu'),
  figure: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(resolve('/(desk)/lam-viec/so-lieu/[indicator]/[unit]/[period]', { indicator, unit, period }), {
      'phan-to': breakdown,
    }),
  acts: () => resolve('/(desk)/lam-viec/sap-xep'),
  newAct: () => resolve('/(desk)/lam-viec/sap-xep/moi'),
  act: (id: string, justNow = false) =>
    withQuery(room('sap-xep', id), { 'vua-thuc-hien': justNow ? '1' : null }),
  accounts: () => resolve('/(desk)/lam-viec/tai-khoan'),
  tokens: () => resolve('/(desk)/lam-viec/ma-truy-cap'),
  delegations: () => room('uy-quyen'),
  audit: () => resolve('/(desk)/lam-viec/nhat-ky'),
  indicators: () => resolve('/(desk)/lam-viec/chi-tieu'),
  newIndicator: () => resolve('/(desk)/lam-viec/chi-tieu/moi'),
  indicator: (code: string, saved = false) =>
    withQuery(resolve('/(desk)/lam-viec/chi-tieu/[code]', { code }), { 'vua-luu': saved ? '1' : null }),
  targets: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(desk)/lam-viec/muc-tieu'), search),
  target: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(resolve('/(desk)/lam-viec/muc-tieu/[indicator]/[unit]/[period]', { indicator, unit, period }), {
      'phan-to': breakdown,
    }),
  plans: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(desk)/lam-viec/ke-hoach'), search),
  newPlan: () => room('ke-hoach', 'moi'),
  plan: (id: string, part?: string) => withQuery(room('ke-hoach', id), { phan: part }),
  amendment: (plan: string, id: string) => room('ke-hoach', plan, 'dieu-chinh', id),
  tasks: (search: Record<string, string | null> = {}) => withQuery(room('nhiem-vu'), search),
  task: (id: string) => room('nhiem-vu', id),
  directives: (search: Record<string, string | null> = {}) => withQuery(room('chi-dao'), search),
  newDirective: () => resolve('/(desk)/lam-viec/chi-dao/moi'),
  awardDecisions: (search: Record<string, string | null> = {}) => withQuery(room('khen-thuong'), search),
  newAwardDecision: () => room('khen-thuong', 'moi'),
  awardDecision: (id: string) => room('khen-thuong', id),
};
