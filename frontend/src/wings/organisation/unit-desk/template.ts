import { columnWords } from './labels';

const heads = ['code', 'name', 'kind', 'level', 'parent', 'validFrom', 'source'];
const rows = [
  ['SO-A', 'Sở Ví dụ', '', '', 'TINH', '01/07/2025', ''],
  ['SO-A-VP', 'Văn phòng Sở Ví dụ', '', '', 'Sở Ví dụ', '', ''],
  ['XA-A', 'Xã Ví dụ', '', '', 'TINH', '', ''],
  ['CC-A', 'Chi cục Ví dụ', 'chi cục', 'cơ quan', 'SO-A', '', ''],
];

/** The columns with an example of each kind of row, as Excel opens it. */
export const template = () =>
  new Blob([`\ufeff${[heads.map(columnWords), ...rows].map((cells) => cells.join(';')).join('\r\n')}\r\n`], {
    type: 'text/csv;charset=utf-8',
  });
