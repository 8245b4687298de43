import { foldText } from '$shared/fold-text';
import { parseDate } from '$shared/formats';
import { lastDayFor, type DuePrecision } from '$shared/planning-words';

export interface Due {
  due: string | null;
  duePrecision: DuePrecision | null;
}

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/**
 * A deadline as offices write it: 30/06/2026, tháng 6/2026, quý II/2026, năm 2026, thường xuyên, không thời hạn. Nothing
 * is nothing stated; null is a text that has none of these forms.
 */
export function parseDue(text: string): Due | null {
  const words = foldText(text);
  if (words === '') return { due: null, duePrecision: null };
  if (words === 'thuong xuyen') return { due: null, duePrecision: 'regularly' };
  if (/^khong (dat )?thoi han$/.test(words)) return { due: null, duePrecision: 'none' };
  const day = parseDate(words.replace(/^(truoc |den )?(ngay )?/, ''));
  if (day !== null) return { due: day, duePrecision: 'day' };
  return parseSpan(words);
}

function parseSpan(words: string): Due | null {
  const month = /^(?:thang |t)?(\d{1,2})[/. -](?:nam )?(\d{4})$/.exec(words);
  if (month) return span(month[2], Number(month[1]), 1, 'month');
  const quarter = /^(?:quy |q)(iv|i{1,3}|[1-4])(?: ?[/.-] ?| nam | )(\d{4})$/.exec(words);
  if (quarter) {
    const roman = QUARTERS.indexOf(quarter[1] ?? '') + 1;
    return span(quarter[2], roman || Number(quarter[1]), 3, 'quarter');
  }
  const year = /^(?:nam )?(\d{4})$/.exec(words);
  return year ? span(year[1], 1, 12, 'year') : null;
}

function span(
  year: string | undefined,
  ordinal: number,
  months: number,
  precision: DuePrecision,
): Due | null {
  const month = ordinal * months;
  if (month < 1 || month > 12) return null;
  return {
    due: lastDayFor(`${year}-${String(month).padStart(2, '0')}-01`, precision),
    duePrecision: precision,
  };
}

/** The same, to be typed over. */
export function dueTyped(due: string | null | undefined, precision: DuePrecision | null | undefined): string {
  if (precision === 'regularly') return 'thường xuyên';
  if (precision === 'none') return 'không thời hạn';
  if (due == null) return '';
  const [year = '', month = '', day = ''] = due.split('-');
  if (precision === 'year') return `năm ${year}`;
  if (precision === 'quarter')
    return `quý ${(QUARTERS[Math.ceil(Number(month) / 3) - 1] ?? '').toUpperCase()}/${year}`;
  return precision === 'month' ? `tháng ${Number(month)}/${year}` : `${day}/${month}/${year}`;
}
