import type { UnitChange, UnitChangeResult, UnitChangeRow, WriteUnitChange } from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { formatDate, normalise, parseDate } from '$shared/formats';
import type { ShownFault } from '$shared/refusal';
import { columnLabel } from './labels';
import { t as tProposal } from './proposal-messages';
import { columns, parseRows, rowOf, toChange, toCsv, type Column, type Parsed, type RowsFault } from './rows';

/** What stands in the form, as typed. */
export interface Entry {
  date: string;
  precision: UnitChange['datePrecision'];
  titleVi: string;
  titleEn: string;
  document: string;
  url: string;
  /** Where it stands in the document, as an act that is corrected has it. */
  page: string;
  quote: string;
  /** The day since which the act counts as known; empty for since it is recorded. */
  known: string;
  rightsFollow: boolean;
  rows: string;
  /** The act whose place this one takes; null for a new one. */
  corrects: { id: string; title: string } | null;
  correctionReason: string;
}

/** What is sent, and on which line of the table each of its rows stands. */
export interface Proposal {
  act: WriteUnitChange;
  lines: number[];
}

/** A row that cannot be carried out, and why. */
export interface Conflict {
  line: number;
  column: Column | null;
  message: string;
}

/** What the server said to a proposal when it only tried it. */
export interface Tried {
  content: string;
  act: WriteUnitChange;
  result: UnitChangeResult | null;
  conflicts: Conflict[];
  code: string | null;
}

const MOST_ROWS = 5000;

export function emptyEntry(): Entry {
  return {
    date: '',
    precision: 'exact',
    titleVi: '',
    titleEn: '',
    document: '',
    url: '',
    page: '',
    quote: '',
    known: '',
    rightsFollow: false,
    rows: '',
    corrects: null,
    correctionReason: '',
  };
}

/** An act as it was entered, to be entered anew in its place. */
export function correctionOf(act: UnitChange, rows: readonly UnitChangeRow[]): Entry {
  return {
    date: formatDate(act.effectiveDate),
    precision: act.datePrecision,
    titleVi: act.title.vi,
    titleEn: act.title.en ?? '',
    document: act.legalBasis.document,
    url: act.legalBasis.url ?? '',
    known: '',
    page: act.legalBasis.page ?? '',
    quote: act.legalBasis.quote ?? '',
    rightsFollow: act.rightsFollow,
    rows: toCsv(rows.map(rowOf)),
    corrects: { id: act.id, title: act.title.vi },
    correctionReason: '',
  };
}

/** Whether somebody typed anything. */
export function isEmpty(entry: Entry): boolean {
  return JSON.stringify(entry) === JSON.stringify(emptyEntry());
}

/** Every fault of the entry at once, or what is to be sent. Whether the rows fit the units only the server knows. */
export function checkEntry(
  entry: Entry,
  parsed: Parsed = parseRows(entry.rows),
): Checked<{ proposal: Proposal }> {
  const faults: ShownFault[] = [];
  const miss = (field: string, message: string) => faults.push({ field, message });
  const effectiveDate = parseDate(normalise(entry.date));
  const titleVi = normalise(entry.titleVi);
  const titleEn = normalise(entry.titleEn);
  const document = normalise(entry.document);
  const documentUrl = normalise(entry.url);
  const knownDay = parseDate(normalise(entry.known));
  const reason = normalise(entry.correctionReason);
  if (effectiveDate === null) miss('act-date', tProposal('fault.date'));
  if (titleVi === '') miss('act-title', tProposal('fault.title'));
  if (document === '') miss('act-document', tProposal('fault.document'));
  if (documentUrl !== '' && !/^https?:\/\/\S+$/.test(documentUrl)) miss('act-url', tProposal('fault.url'));
  if (normalise(entry.known) !== '' && knownDay === null) miss('act-known', tProposal('fault.date'));
  if (entry.corrects !== null && reason === '') miss('act-reason', tProposal('fault.reason'));
  if (parsed.rows.length === 0) miss('act-rows', tProposal('fault.noRows'));
  if (parsed.rows.length > MOST_ROWS) miss('act-rows', tProposal('fault.manyRows', { count: MOST_ROWS }));
  faults.push(
    ...shortened(parsed.faults.map((fault) => ({ field: 'act-rows', message: rowsFaultText(fault) }))),
  );
  if (effectiveDate === null || faults.length > 0) return { ok: false, faults };
  const act: WriteUnitChange = {
    effectiveDate,
    datePrecision: entry.precision,
    title: { vi: titleVi, ...(titleEn === '' ? {} : { en: titleEn }) },
    legalBasis: {
      document,
      ...(documentUrl === '' ? {} : { url: documentUrl }),
      ...(entry.page === '' ? {} : { page: entry.page }),
      ...(entry.quote === '' ? {} : { quote: entry.quote }),
    },
    rightsFollow: entry.rightsFollow,
    ...(knownDay === null ? {} : { knownSince: beginOf(knownDay) }),
    ...(entry.corrects === null ? {} : { corrects: { act: entry.corrects.id, reason } }),
    changes: parsed.rows.map(toChange),
  };
  return { ok: true, proposal: { act, lines: parsed.rows.map(({ line }) => line) } };
}

/** The first instant of a day in Việt Nam. */
const beginOf = (day: string) => new Date(`${day}T00:00:00+07:00`).toISOString();

const SHOWN = 10;

function shortened(faults: ShownFault[]): ShownFault[] {
  if (faults.length <= SHOWN) return faults;
  const rest = tProposal('fault.moreRows', { count: faults.length - SHOWN });
  return [...faults.slice(0, SHOWN), { field: 'act-rows', message: rest }];
}

export function rowsFaultText(fault: RowsFault): string {
  switch (fault.fault) {
    case 'unknown-column':
      return tProposal('fault.unknownColumn', { column: fault.column, columns: columns.join(', ') });
    case 'repeated-column':
      return tProposal('fault.repeatedColumn', { column: fault.column });
    case 'no-change-column':
      return tProposal('fault.noChangeColumn', { column: columnLabel('change') });
    case 'open-quote':
      return tProposal('fault.openQuote');
    case 'too-many-cells':
      return tProposal('fault.manyCells', { line: fault.line, count: fault.count, columns: columns.length });
    case 'unknown-change':
      return fault.text === ''
        ? tProposal('fault.noChange', { line: fault.line })
        : tProposal('fault.unknownChange', { line: fault.line, text: fault.text });
    case 'no-number':
      return tProposal('fault.noNumber', { line: fault.line, text: fault.text });
  }
}

/** Whether two proposals would do the same. */
export function contentOf({ act, lines }: Proposal): string {
  return JSON.stringify([act, lines]);
}
