import { foldText } from '$shared/fold-text';

/** The columns of an annex, as offices head them, by the names that faults use. */
const headings = {
  code: 'TT',
  title: 'Nội dung nhiệm vụ',
  legalBases: 'Căn cứ',
  lead: 'Đơn vị chủ trì',
  coordinators: 'Đơn vị phối hợp',
  submittedTo: 'Cấp trình',
  due: 'Thời gian',
  deliverables: 'Sản phẩm',
  budget: 'Kinh phí',
  funding: 'Nguồn kinh phí',
  note: 'Ghi chú',
} as const;

export type AnnexColumn = keyof typeof headings;
const columns = Object.keys(headings) as AnnexColumn[];

/** The order that is meant where a pasted table has no line of headings. */
export const UNHEADED: AnnexColumn[] = ['code', 'title', 'lead', 'due', 'deliverables'];

function columnOf(heading: string): AnnexColumn | undefined {
  const words = foldText(heading.replace(/\(.*\)$/, ''));
  if (words === 'stt') return 'code';
  return columns.find((column) => foldText(headings[column]) === words || column.toLowerCase() === words);
}

/** Rows of cells as a spreadsheet puts them on the clipboard: a cell with line breaks or quotes stands in quotes. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? '';
    if (quoted && sign === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && (sign === '\t' || sign === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.some((each) => each.trim() !== ''));
}

/** A pasted table as the file that the annex is taken from; null where there is nothing, or no column for code and title. */
export function annexOfPaste(text: string): File | null {
  const rows = pastedCells(text);
  const heads = (rows[0] ?? []).map(columnOf);
  const headed = heads.includes('code') && heads.includes('title');
  const order = headed ? heads : UNHEADED;
  const lines = headed ? rows.slice(1) : rows;
  if (lines.length === 0 || (!headed && lines.every((row) => row.length < 2))) return null;
  const kept = order.flatMap((column, index) => (column === undefined ? [] : [{ column, index }]));
  const widest = Math.max(...lines.map((row) => row.length));
  const used = headed ? kept : kept.filter(({ index }) => index < widest);
  const csv = [
    used.map(({ column }) => quote(`${headings[column]} (${column})`)),
    ...lines.map((row) => used.map(({ index }) => quote((row[index] ?? '').trim()))),
  ];
  return new File([csv.map((row) => row.join(',')).join('\r\n')], 'phu-luc.csv', { type: 'text/csv' });
}

const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const columnHeading = (column: string): string =>
  column in headings ? headings[column as AnnexColumn] : column;
