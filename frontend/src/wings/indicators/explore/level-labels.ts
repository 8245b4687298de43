import type { Unit } from '$api';
import { t } from './compare-messages';

const levels: Record<Unit['level'], () => string> = {
  province: () => t('level.province'),
  district: () => t('level.district'),
  commune: () => t('level.commune'),
  village: () => t('level.village'),
  organisation: () => t('level.organisation'),
};

export const allLevels = Object.keys(levels) as Unit['level'][];
export const levelLabel = (level: Unit['level']) => levels[level]();
