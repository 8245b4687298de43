import { resolve } from '$app/paths';
import { withQuery } from './addresses';

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
    withQuery(resolve('/(desk)/lam-viec/sap-xep/[id]', { id }), { 'vua-thuc-hien': justNow ? '1' : null }),
  accounts: () => resolve('/(desk)/lam-viec/tai-khoan'),
  tokens: () => resolve('/(desk)/lam-viec/ma-truy-cap'),
  delegations: () => resolve('/(desk)/lam-viec/uy-quyen'),
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
  newPlan: () => resolve('/(desk)/lam-viec/ke-hoach/moi'),
  plan: (id: string, part?: string) =>
    withQuery(resolve('/(desk)/lam-viec/ke-hoach/[id]', { id }), { phan: part }),
  amendment: (plan: string, id: string) =>
    resolve('/(desk)/lam-viec/ke-hoach/[id]/dieu-chinh/[amendment]', { id: plan, amendment: id }),
  tasks: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(desk)/lam-viec/nhiem-vu'), search),
  task: (id: string) => resolve('/(desk)/lam-viec/nhiem-vu/[id]', { id }),
  directives: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(desk)/lam-viec/chi-dao'), search),
  newDirective: () => resolve('/(desk)/lam-viec/chi-dao/moi'),
  awardDecisions: (search: Record<string, string | null> = {}) =>
    withQuery(resolve('/(desk)/lam-viec/khen-thuong'), search),
  newAwardDecision: () => resolve('/(desk)/lam-viec/khen-thuong/moi'),
  awardDecision: (id: string) => resolve('/(desk)/lam-viec/khen-thuong/[id]', { id }),
};
