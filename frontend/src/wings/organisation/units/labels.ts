import type { Unit } from '$api';
import { formatDate } from '$shared/formats';
import { lastDay } from './days';
import { t } from './messages';

const levels: Record<Unit['level'], () => string> = {
  province: () => t('level.province'),
  district: () => t('level.district'),
  commune: () => t('level.commune'),
  village: () => t('level.village'),
  organisation: () => t('level.organisation'),
};

export const allLevels = Object.keys(levels) as Unit['level'][];
export const levelLabel = (level: Unit['level']) => levels[level]();

type Times = Pick<Unit, 'validFrom' | 'validFromPrecision' | 'validTo'>;

/** Since when: `từ 01/07/2025`; a day by which it is known to have happened is told as that. */
export function fromText({ validFrom, validFromPrecision }: Times): string {
  if (!validFrom) return t('time.fromUnknown');
  const date = formatDate(validFrom);
  return validFromPrecision === 'known-by' ? t('time.fromKnownBy', { date }) : t('time.from', { date });
}

/** Until when, with the last day: `đến hết 30/06/2025`. Null where no end is known. */
export function toText(unit: Times): string | null {
  const date = lastDay(unit);
  return date === null ? null : t('time.to', { date: formatDate(date) });
}

export function timeText(unit: Times): string {
  const to = toText(unit);
  return to === null ? fromText(unit) : `${fromText(unit)}, ${to}`;
}
