import type { TargetCount } from '$wings/publication/reviews';
import { formatNumber, formatPeriod } from '$shared/formats';
import { t } from './year-messages';

const wordsOf = ({ met, withTarget, periods }: TargetCount) => ({
  met: formatNumber(met),
  withTarget: formatNumber(withTarget),
  period: periods.map(formatPeriod).join(', '),
});

const withRest = (said: string, { without }: TargetCount) =>
  without === 0 ? said : `${said}; ${t('targets.none', { count: without })}`;

/** What a year came to, as the head of its page. */
export const finding = (year: number, count: TargetCount) =>
  withRest(t('finding', { year, ...wordsOf(count) }), count);

/** The same as a sentence in the text. */
export const targetsSentence = (count: TargetCount) => `${withRest(t('targets', wordsOf(count)), count)}.`;
