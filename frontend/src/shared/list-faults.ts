/** Something that is wrong with a list that comes in as a file, where it stands. */
export interface ListFault {
  row: number | null;
  column: string | null;
  message: string;
}

/** `/3/unit` as the row and the column of the file; what is about the whole list has neither. */
export function faultOf({ at, message }: { at?: string; message: string }): ListFault {
  const [, row, column] = /^\/(\d+)(?:\/(\w+))?$/.exec(at ?? '') ?? [];
  return { row: row === undefined ? null : Number(row), column: column ?? null, message };
}
