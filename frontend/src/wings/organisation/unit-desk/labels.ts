import type { Unit, UnitListImport } from '$api';
import { t } from './messages';

export const levels: Record<Unit['level'], () => string> = {
  province: () => t('level.province'),
  district: () => t('level.district'),
  commune: () => t('level.commune'),
  village: () => t('level.village'),
  organisation: () => t('level.organisation'),
};

export const outcomes: Record<UnitListImport['items'][number]['outcome'], () => string> = {
  new: () => t('outcome.new'),
  unchanged: () => t('outcome.unchanged'),
  differs: () => t('outcome.differs'),
};

const columns: Record<string, () => string> = {
  code: () => t('sheet.code'),
  kind: () => t('sheet.kind'),
  level: () => t('sheet.level'),
  name: () => t('sheet.name'),
  nameEn: () => t('sheet.nameEn'),
  parent: () => t('sheet.parent'),
  parentName: () => t('sheet.parentName'),
  source: () => t('sheet.source'),
  validFrom: () => t('sheet.validFrom'),
  validTo: () => t('sheet.validTo'),
};

/** The heading of a column, as offices write it. */
export const columnWords = (column: string) => columns[column]?.() ?? column;
