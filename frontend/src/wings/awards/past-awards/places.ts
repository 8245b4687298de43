import { t } from './messages';

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
