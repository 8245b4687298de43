import type { EntryRow } from './row.svelte';

const place = ({ id }: Pick<EntryRow, 'id'>) => id.replace(/\W+/g, '-');

/** The input of a cell. */
export const cellId = (row: Pick<EntryRow, 'id'>, field: string) => `o-${place(row)}-${field}`;

/** What is said about a warning. */
export const commentId = (row: Pick<EntryRow, 'id'>) => `giai-trinh-${place(row)}`;

/** What shows the evidence of a row; `-input` takes files. */
export const filesId = (row: Pick<EntryRow, 'id'>) => `tep-${place(row)}`;
