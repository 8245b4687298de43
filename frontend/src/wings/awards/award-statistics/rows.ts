import type { AwardStatisticsRow } from '$api';
import { kindLabel } from '$shared/award-kinds';
import { classLabel, conceptLabel, wayLabel } from '$wings/awards/words/award-words';
import { nameOf } from '$shared/formats';
import { t } from './messages';

/** By what the sums are asked for, in the order of the form. */
export const parts = ['concept', 'type', 'recipient-kind', 'position-class', 'way'] as const;
export type Part = (typeof parts)[number];

/** What a sum counts, in words. */
export function rowLabel({
  of,
  concept,
  type,
  recipientKind,
  positionClass,
  way,
}: AwardStatisticsRow): string {
  if (of === 'type') return type ? nameOf(type.name) : '';
  if (of === 'concept') return concept ? conceptLabel(concept) : '';
  if (of === 'recipient-kind') return recipientKind ? kindLabel(recipientKind) : '';
  if (of === 'position-class') return positionClass ? classLabel(positionClass) : t('notStated');
  if (of === 'way') return way ? wayLabel(way) : t('notStated');
  return t('total');
}

/** The share of the largest of its kind, for the length of a bar. */
export function share(row: AwardStatisticsRow, rows: AwardStatisticsRow[]): number {
  const largest = Math.max(...rows.map(({ recipients }) => recipients), 0);
  return largest === 0 ? 0 : row.recipients / largest;
}

const asked = [
  'status',
  'decidedFrom',
  'decidedTo',
  'within',
  'type',
  'recipientKind',
  'positionClass',
  'way',
];

/** What the list behind a number is asked by, out of its address; nothing else of an address is sent on. */
export function listQuery(search: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...search].filter(([name]) => asked.includes(name)));
}
