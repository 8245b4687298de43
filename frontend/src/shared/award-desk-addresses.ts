import { withQuery } from './addresses';
import { room } from './desk-addresses';

type Search = Record<string, string | null | undefined>;

/** The addresses of the rooms in which awards are prepared, beside those of decisions. */
export const awardDeskAddresses = {
  recipients: (search: Search = {}) => withQuery(room('khen-thuong', 'doi-tuong'), search),
  recipient: (id: string) => room('khen-thuong', 'doi-tuong', id),
  duplicates: () => room('khen-thuong', 'doi-tuong', 'trung'),
  statistics: (search: Search = {}) => withQuery(room('khen-thuong', 'thong-ke'), search),
  statisticsList: (search: Search) => withQuery(room('khen-thuong', 'thong-ke', 'danh-sach'), search),
  eligibility: (search: Search = {}) => withQuery(room('khen-thuong', 'dieu-kien'), search),
  rules: (search: Search = {}) => withQuery(room('khen-thuong', 'quy-tac'), search),
  quotas: (search: Search = {}) => withQuery(room('khen-thuong', 'ty-le'), search),
  nominations: (search: Search = {}) => withQuery(room('khen-thuong', 'de-nghi'), search),
  newNomination: () => room('khen-thuong', 'de-nghi', 'moi'),
  nomination: (id: string) => room('khen-thuong', 'de-nghi', id),
  registrations: (search: Search = {}) => withQuery(room('khen-thuong', 'dang-ky'), search),
  councils: () => room('khen-thuong', 'hoi-dong'),
  council: (id: string) => room('khen-thuong', 'hoi-dong', id),
  session: (id: string) => room('khen-thuong', 'hoi-dong', 'phien', id),
  types: (search: Search = {}) => withQuery(room('khen-thuong', 'danh-muc'), search),
  type: (code: string) => room('khen-thuong', 'danh-muc', code),
  templates: () => room('khen-thuong', 'mau-giay'),
  decisionTemplates: () => room('khen-thuong', 'mau-quyet-dinh'),
  past: () => room('khen-thuong', 'danh-sach-cu'),
};
