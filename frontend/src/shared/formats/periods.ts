import { t } from '../part-messages';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A period as people say it; what is not a known form is shown as it came. */
export function formatPeriod(period: string): string {
  let match: RegExpExecArray | null;
  if (/^\d{4}$/.test(period)) return t('period.year', { year: period });
  if ((match = /^(\d{4})-S([12])$/.exec(period))) {
    return match[2] === '1'
      ? t('period.firstHalf', { year: match[1] ?? '' })
      : t('period.secondHalf', { year: match[1] ?? '' });
  }
  if ((match = /^(\d{4})-Q([1-4])$/.exec(period))) {
    return t('period.quarter', { year: match[1] ?? '', quarter: QUARTERS[Number(match[2]) - 1] ?? '' });
  }
  if ((match = /^(\d{4})-(\d{2})$/.exec(period))) {
    return t('period.month', { year: match[1] ?? '', month: match[2] ?? '' });
  }
  if ((match = /^(\d{4})-01-01\/P9M$/.exec(period))) return t('period.nineMonths', { year: match[1] ?? '' });
  if ((match = /^(\d{4})\/(\d{4})$/.exec(period))) return `${match[1]}–${match[2]}`;
  return period;
}

/** The calendar day at which a code is looked up for a year: its last one. */
export function lastDayOfYear(year: number | string): string {
  return `${year}-12-31`;
}
