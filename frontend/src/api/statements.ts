import { client, read } from './client';
import { fileAddress, type FileFormat } from './file-address';
import type { NumberForm } from './forms';
import type { PrintedStatement, StatementChecks, TableCheck, TaskStatement } from './types';

/** What a statement has its rows by. */
export type StatementGrouping = 'unit' | 'coordinator' | 'directive' | 'group' | 'period';

export interface StatementSearch {
  plan: string;
  by?: StatementGrouping;
  /** The day on which units are named. */
  date?: string;
  /** As plans said it at this instant. */
  asOf?: string | undefined;
}

export function getTaskStatement(search: StatementSearch, signal?: AbortSignal): Promise<TaskStatement> {
  return read(client.GET('/api/v1/statements/tasks', { params: { query: { ...search } }, signal }));
}

export function taskStatementFile(search: StatementSearch, format: FileFormat): string {
  return fileAddress('/api/v1/statements/tasks', { ...search }, format);
}

/** Adds up what was printed elsewhere; nothing is kept. */
export function checkStatements(statements: PrintedStatement[]): Promise<StatementChecks> {
  return read(client.POST('/api/v1/statements/check', { body: { statements } }));
}

/** Adds up a table as it was printed; nothing is kept. */
export function checkTable(text: string, numbers: NumberForm | null): Promise<TableCheck> {
  return read(client.POST('/api/v1/statements/check/table', { body: { text, numbers } }));
}
