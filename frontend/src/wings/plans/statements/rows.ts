import type { Plan, StatementGrouping, TaskStatementRow } from '$api';
import { formatPeriod, nameOf } from '$shared/formats';
import { t } from './messages';

export const groupings: StatementGrouping[] = ['unit', 'coordinator', 'directive', 'group', 'period'];

export const readGrouping = (text: string): StatementGrouping =>
  groupings.find((grouping) => grouping === text) ?? 'unit';

const labels: Record<StatementGrouping, () => string> = {
  unit: () => t('by.unit'),
  coordinator: () => t('by.coordinator'),
  directive: () => t('by.directive'),
  group: () => t('by.group'),
  period: () => t('by.period'),
};

const without: Record<StatementGrouping, () => string> = {
  unit: () => t('without.unit'),
  coordinator: () => t('without.coordinator'),
  directive: () => t('without.directive'),
  group: () => t('without.group'),
  period: () => t('without.period'),
};

export const groupingLabel = (grouping: StatementGrouping) => labels[grouping]();

/** What a row is about. */
export function rowName({ key }: TaskStatementRow, by: StatementGrouping): string {
  if (key.kind === 'total') return t('total');
  if (key.kind === 'none') return without[by]();
  if (by === 'period') return formatPeriod(key.code ?? key.id ?? '');
  const name = key.name === null ? '' : nameOf(key.name);
  const coded = by === 'directive' || by === 'group';
  return coded ? [key.code, name].filter(Boolean).join(' ') : name || (key.code ?? '');
}

export const rowKey = ({ key }: TaskStatementRow) => `${key.kind} ${key.id ?? key.code ?? ''}`;

/** The parts of which a row consists, each task in one of them: done, still within time, past its deadline, the rest. */
export type Part = 'inTime' | 'late' | 'within' | 'overdue' | 'rest';
export const parts: Part[] = ['inTime', 'late', 'within', 'overdue', 'rest'];

/**
 * Whether nothing is known of what became of the tasks: a plan that is known from a secondary source only, of which no
 * result was published.
 */
export const resultsUnknown = (
  plan: Pick<Plan, 'status'>,
  { done, notDone, paused, cancelled }: TaskStatementRow,
) =>
  plan.status === 'recorded' &&
  [done.total, notDone.awaitingAcceptance, paused, cancelled].every(({ count }) => count === 0);

export function partsOf({ assigned, done, notDone }: TaskStatementRow): Record<Part, number> {
  const known = {
    inTime: done.early.count + done.onTime.count,
    late: done.late.count,
    within: notDone.withinTime.count,
    overdue: notDone.overdue.count,
  };
  const sum = known.inTime + known.late + known.within + known.overdue;
  return { ...known, rest: Math.max(0, assigned.count - sum) };
}

const partLabels: Record<Part, () => string> = {
  inTime: () => t('part.inTime'),
  late: () => t('part.late'),
  within: () => t('part.within'),
  overdue: () => t('part.overdue'),
  rest: () => t('part.rest'),
};

export const partLabel = (part: Part) => partLabels[part]();

export interface Segment {
  part: Part;
  count: number;
  x: number;
  width: number;
}

/** A row as pieces of a bar; the longest row of all fills the width. */
export function segmentsOf(row: TaskStatementRow, longest: number, width: number): Segment[] {
  const counts = partsOf(row);
  let x = 0;
  return parts.flatMap((part) => {
    const count = counts[part];
    if (count === 0 || longest === 0) return [];
    const segment = { part, count, x, width: (count / longest) * width };
    x += segment.width;
    return [segment];
  });
}
