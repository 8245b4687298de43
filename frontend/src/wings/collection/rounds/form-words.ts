import { t } from './form-messages';

export interface FaultPlace {
  row: number | null;
  column: string | null;
  message: string;
}

/** `/3/numerator` as the row and the column of the sheet. */
export function placeOf({ at, message }: { at: string; message: string }): FaultPlace {
  const [, row, column] = /^\/(\d+)(?:\/(\w+))?$/.exec(at) ?? [];
  return { row: row === undefined ? null : Number(row), column: column ?? null, message };
}

export function faultRow(a: FaultPlace, b: FaultPlace): number {
  return (a.row ?? 0) - (b.row ?? 0);
}

const words: Record<string, () => string> = {
  indicator: () => t('sheet.indicator'),
  name: () => t('sheet.name'),
  breakdown: () => t('sheet.breakdown'),
  unitOfMeasure: () => t('sheet.unitOfMeasure'),
  value: () => t('sheet.value'),
  numerator: () => t('sheet.numerator'),
  denominator: () => t('sheet.denominator'),
  notApplicable: () => t('sheet.notApplicable'),
  comment: () => t('sheet.comment'),
  reason: () => t('sheet.reason'),
  previous: () => t('sheet.previous'),
  revision: () => t('sheet.revision'),
};

/** The heading of a column, as the form has it. */
export const columnWords = (column: string) => words[column]?.() ?? column;
