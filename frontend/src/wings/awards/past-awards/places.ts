import { t } from './messages';

/** Something that is wrong with a list, where it stands. */
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

const words: Record<string, () => string> = {
  achievement: () => t('sheet.achievement'),
  achievementYear: () => t('sheet.achievementYear'),
  authority: () => t('sheet.authority'),
  count: () => t('sheet.count'),
  decisionDate: () => t('sheet.decisionDate'),
  decisionNumber: () => t('sheet.decisionNumber'),
  name: () => t('sheet.name'),
  position: () => t('sheet.position'),
  positionClass: () => t('sheet.positionClass'),
  presentedOn: () => t('sheet.presentedOn'),
  recipientKind: () => t('sheet.recipientKind'),
  signer: () => t('sheet.signer'),
  sourcePage: () => t('sheet.sourcePage'),
  statedPrize: () => t('sheet.statedPrize'),
  type: () => t('sheet.type'),
  unit: () => t('sheet.unit'),
  way: () => t('sheet.way'),
};

/** The heading of a column, as offices write it. */
export const columnWords = (column: string) => words[column]?.() ?? column;
