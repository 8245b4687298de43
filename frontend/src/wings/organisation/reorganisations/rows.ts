import type { ChangeKind, UnitChangeRow, WriteUnitChange } from '$api';

export const columns = [
  'change',
  'unit',
  'successor',
  'share',
  'code',
  'name',
  'nameEn',
  'kind',
  'parent',
] as const;
export type Column = (typeof columns)[number];

export const changeKinds: readonly ChangeKind[] = [
  'create',
  'rename',
  'reclassify',
  'transfer',
  'merge',
  'split',
  'abolish',
];

export type Cells = Record<Column, string>;

export interface Row {
  /** As a spreadsheet counts: the header is 1, and an empty row counts too. */
  line: number;
  cells: Cells;
}

export type RowsFault =
  | { fault: 'unknown-column' | 'repeated-column'; column: string }
  | { fault: 'no-change-column' | 'open-quote' }
  | { fault: 'too-many-cells'; line: number; count: number }
  | { fault: 'unknown-change' | 'no-number'; line: number; text: string };

export interface Parsed {
  rows: Row[];
  faults: RowsFault[];
}

/**
 * Reads the rows of an act as they come out of a spreadsheet (cells parted by tabs) or out of a CSV file (by commas,
 * or by semicolons where the comma begins the decimals). Without a header row the columns stand in their usual order.
 */
export function parseRows(text: string): Parsed {
  const { records, open } = split(text.replace(/^\ufeff/, ''));
  const lines = records.map((cells) => cells.map(canonical));
  const begin = lines.findIndex((cells) => !isBlank(cells));
  if (begin < 0) return { rows: [], faults: [] };
  const faults: RowsFault[] = open ? [{ fault: 'open-quote' }] : [];
  const first = lines[begin] ?? [];
  const headed = isHeader(first);
  const header = headed ? readHeader(first, faults) : [...columns];
  const rows: Row[] = [];
  lines.slice(headed ? begin + 1 : begin).forEach((cells, index) => {
    if (!isBlank(cells)) rows.push(readRow(index + 2, cells, header, faults));
  });
  return { rows, faults };
}

/** A row as the server reads it; empty cells say nothing. */
export function toChange({ cells }: Row): WriteUnitChange['changes'][number] {
  const { change, name, nameEn, share, ...others } = cells;
  return {
    change: change as ChangeKind,
    ...Object.fromEntries(Object.entries(others).filter(([, cell]) => cell !== '')),
    ...(share === '' ? {} : { share: Number(share) }),
    ...(name === '' && nameEn === '' ? {} : { name: { vi: name, ...(nameEn === '' ? {} : { en: nameEn }) } }),
  };
}

/** A row of an act as it was posted. */
export function rowOf(row: UnitChangeRow): Row {
  const cells = {
    ...emptyCells(),
    change: row.change,
    unit: row.unit ?? '',
    successor: row.successor ?? '',
    share: row.share === null ? '' : String(row.share),
    code: row.code ?? '',
    name: row.name?.vi ?? '',
    nameEn: row.name?.en ?? '',
    kind: row.kind ?? '',
    parent: row.parent ?? '',
  };
  return { line: row.row, cells };
}

/** The rows as a file, on the same lines. */
export function toCsv(rows: readonly Row[]): string {
  const lines = [columns.join(',')];
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push('');
    lines.push(columns.map((column) => quoted(cells[column])).join(','));
  }
  return `${lines.join('\n')}\n`;
}

export function emptyCells(): Cells {
  return {
    change: '',
    unit: '',
    successor: '',
    share: '',
    code: '',
    name: '',
    nameEn: '',
    kind: '',
    parent: '',
  };
}

/** How many rows there are of each kind, in the order in which the kinds are documented. */
export function countByChange(rows: readonly Row[]): { change: ChangeKind; count: number }[] {
  return changeKinds
    .map((change) => ({ change, count: rows.filter((row) => row.cells.change === change).length }))
    .filter(({ count }) => count > 0);
}

const codeColumns: Column[] = ['unit', 'successor', 'code', 'parent'];

/** Cells that look like the code of a commune (five digits) from which a spreadsheet took the zero in front. */
export function shortenedCodes(rows: readonly Row[]): string[] {
  return rows.flatMap(({ cells }) =>
    codeColumns.map((column) => cells[column]).filter((cell) => /^\d{4}$/.test(cell)),
  );
}

function split(text: string): { records: string[][]; open: boolean } {
  const delimiter = delimiterOf(text);
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let inQuotes = false;
  const endCell = () => {
    record.push(cell);
    cell = '';
  };
  const endRecord = () => {
    endCell();
    records.push(record);
    record = [];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (inQuotes && char === '"' && text[i + 1] === '"') {
      cell += char;
      i++;
    } else if (inQuotes) {
      if (char === '"') inQuotes = false;
      else cell += char;
    } else if (char === '"' && cell === '') inQuotes = true;
    else if (char === delimiter) endCell();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[i + 1] === '\n') i++;
      endRecord();
    } else cell += char;
  }
  if (cell !== '' || record.length > 0) endRecord();
  return { records, open: inQuotes };
}

/** What parts the cells, by the first line that says something. */
function delimiterOf(text: string): string {
  const first = /[^\r\n]*[^\s][^\r\n]*/.exec(text)?.[0] ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (char: string) => bare.split(char).length - 1;
  if (count('\t') > 0) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

function canonical(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell === '');
}

const columnOf = (name: string) => columns.find((column) => column.toLowerCase() === name.toLowerCase());

/** A header names its columns; a row begins with what it does. */
function isHeader(cells: string[]): boolean {
  return cells.filter(columnOf).length > 1 || columnOf(cells[0] ?? '') === 'change';
}

function readHeader(cells: string[], faults: RowsFault[]): (Column | undefined)[] {
  const header = cells.map((name, index) => {
    const column = columnOf(name);
    const repeated = column !== undefined && cells.findIndex((each) => columnOf(each) === column) !== index;
    if (column === undefined && name !== '') faults.push({ fault: 'unknown-column', column: name });
    if (repeated) faults.push({ fault: 'repeated-column', column: name });
    return column;
  });
  if (!header.includes('change')) faults.push({ fault: 'no-change-column' });
  return header;
}

function readRow(line: number, given: string[], header: (Column | undefined)[], faults: RowsFault[]): Row {
  const cells = emptyCells();
  given.forEach((cell, index) => {
    const column = header[index];
    if (column !== undefined) cells[column] = cell;
  });
  const count = given.findLastIndex((cell) => cell !== '') + 1;
  if (count > header.length) faults.push({ fault: 'too-many-cells', line, count });
  cells.change = cells.change.toLowerCase();
  cells.share = cells.share.replace(/^(\d+),(\d+)$/, '$1.$2');
  if (header.includes('change') && !changeKinds.some((kind) => kind === cells.change)) {
    faults.push({ fault: 'unknown-change', line, text: cells.change });
  }
  if (!/^(\d+(\.\d+)?)?$/.test(cells.share)) faults.push({ fault: 'no-number', line, text: cells.share });
  return { line, cells };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
