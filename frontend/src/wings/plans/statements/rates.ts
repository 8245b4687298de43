import type { OnTimeRate } from '$api';
import { formatNumber, formatQuantity } from '$shared/formats';
import { t } from './messages';

/** A rate with the numbers that it is made of; it is said when there are none. */
export function rateText({ percent, inTime, judged }: OnTimeRate): string {
  if (percent === null) return t('rate.none');
  return t('rate.value', {
    percent: formatQuantity(percent, 'percent'),
    inTime: formatNumber(inTime),
    judged: formatNumber(judged),
  });
}
