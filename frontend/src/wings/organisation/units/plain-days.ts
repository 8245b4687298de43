import { formatDate } from '$shared/formats';
import { timeText } from './labels';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const SPAN = new RegExp(String.raw`\[(…|${DAY}), (…|${DAY})\)`, 'g');

/** The server's words with days as they are written in Vietnam: `[…, 2025-07-01)` is until 30/06/2025. */
export function withPlainDays(text: string): string {
  const given = (day: string) => (day === '…' ? null : day);
  return text
    .replace(SPAN, (_, from: string, to: string) => {
      return `(${timeText({ validFrom: given(from), validFromPrecision: null, validTo: given(to) })})`;
    })
    .replace(new RegExp(DAY, 'g'), formatDate);
}
