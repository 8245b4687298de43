import { resolve } from '$app/paths';
import { withQuery } from './addresses';

/** A room whose code is fetched when it is entered; see `rooms.ts` of the desk. */
export const room = (...parts: string[]) =>
  resolve('/(desk)/lam-viec/[...room]', { room: parts.map(encodeURIComponent).join('/') });

/** The addresses of the rooms that only the desk has; those that readers load stand in `addresses`. */
export const deskAddresses = {
  entryList: () => room('nhap-lieu'),
  entries: (round: string) => resolve('/(desk)/lam-viec/nhap-lieu/[round]', { round }),
  entry: (round: string, unit: string) =>
    resolve('/(desk)/lam-viec/nhap-lieu/[round]/[unit]', { round, unit }),
  approvals: () => room('duyet'),
  approval: (round: string, unit: string) =>
    resolve('/(desk)/lam-viec/duyet/[round]/[unit]', { round, unit }),
  rounds: () => room('dot-bao-cao'),
  newRound: () => room('dot-bao-cao', 'moi'),
  round: (code: string) => room('dot-bao-cao', code),
  roundForm: (code: string) => withQuery(room('dot-bao-cao', code), { sua: '1' }),
  figures: () => room('so-lieu'),
  figure: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(room('so-lieu', indicator, unit, period), {
      'phan-to': breakdown,
    }),
  acts: () => room('sap-xep'),
  newAct: (corrects: string | null = null) => withQuery(room('sap-xep', 'moi'), { sua: corrects }),
  boundaries: () => room('sap-xep', 'ban-do'),
  act: (id: string, justNow = false) =>
    withQuery(room('sap-xep', id), { 'vua-thuc-hien': justNow ? '1' : null }),
  units: () => room('don-vi'),
  packs: () => room('goi-du-lieu'),
  accounts: () => room('tai-khoan'),
  myAccount: () => room('tai-khoan-cua-toi'),
  unsent: () => room('chua-gui'),
  tokens: () => room('ma-truy-cap'),
  delegations: () => room('uy-quyen'),
  audit: () => room('nhat-ky'),
  webhooks: () => room('webhook'),
  webhook: (id: string) => room('webhook', id),
  indicators: () => room('chi-tieu'),
  themes: () => room('chi-tieu', 'chu-de'),
  newIndicator: () => room('chi-tieu', 'moi'),
  indicator: (code: string, saved = false) =>
    withQuery(room('chi-tieu', code), { 'vua-luu': saved ? '1' : null }),
  targets: (search: Record<string, string | null> = {}) => withQuery(room('muc-tieu'), search),
  target: (indicator: string, unit: string, period: string, breakdown?: string) =>
    withQuery(room('muc-tieu', indicator, unit, period), {
      'phan-to': breakdown,
    }),
  plans: (search: Record<string, string | null> = {}) => withQuery(room('ke-hoach'), search),
  newPlan: () => room('ke-hoach', 'moi'),
  plan: (id: string, part?: string) => withQuery(room('ke-hoach', id), { phan: part }),
  amendment: (plan: string, id: string) => room('ke-hoach', plan, 'dieu-chinh', id),
  tasks: (search: Record<string, string | null> = {}) => withQuery(room('nhiem-vu'), search),
  task: (id: string) => room('nhiem-vu', id),
  directives: (search: Record<string, string | null> = {}) => withQuery(room('chi-dao'), search),
  newDirective: () => room('chi-dao', 'moi'),
  reviews: (search: Record<string, string | null> = {}) => withQuery(room('tong-ket'), search),
  review: (unit: string, year: number) => room('tong-ket', unit, String(year)),
  awardDecisions: (search: Record<string, string | null> = {}) => withQuery(room('khen-thuong'), search),
  newAwardDecision: () => room('khen-thuong', 'moi'),
  awardDecision: (id: string) => room('khen-thuong', id),
};
