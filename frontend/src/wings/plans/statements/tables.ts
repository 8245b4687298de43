import type { TableCheck } from '$api';
import { formatNumber, formatSigned } from '$shared/formats';
import { refusalOf, type Refusal } from '$shared/refusal';
import { verdictLabel } from './check-words';
import { t } from './table-check-messages';

export interface Mark {
  /** Whether the number is what its parts come to. */
  holds: boolean;
  words: string;
}

/** What was found about each cell, by its place as `row,column`. */
export function marksOf({ sums, shares }: TableCheck): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  const add = ({ row, column }: { row: number; column: number }, mark: Mark) => {
    const place = `${row},${column}`;
    marks.set(place, [...(marks.get(place) ?? []), mark]);
  };
  for (const { by, total, sum, difference, holds } of sums) {
    add(total, {
      holds,
      words: holds
        ? directions[by]()
        : `${directions[by]()}: ${t('off', { sum: formatNumber(sum), difference: formatSigned(difference) })}`,
    });
  }
  for (const { printed, computed, verdict } of shares) {
    const holds = verdict === 'rounded';
    add(printed, {
      holds,
      words: holds
        ? verdictLabel(verdict)
        : `${verdictLabel(verdict)}: ${t('computed', { value: formatNumber(computed) })}`,
    });
  }
  return marks;
}

const directions = {
  rows: () => t('by.rows'),
  columns: () => t('by.columns'),
  levels: () => t('by.levels'),
};

/** What the server refused: of the text, or of how its numbers are written. */
export const explainTable = (error: unknown): Refusal =>
  refusalOf(error, (at) => (at === '/numbers' ? 'cach-viet-so' : 'bang'));
