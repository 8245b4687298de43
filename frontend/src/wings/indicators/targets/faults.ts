import { refusalOf, type Refusal } from '$shared/refusal';
import { t } from './messages';

const fields: Record<string, string> = {
  value: 'mt-value',
  legalBasis: 'mt-legal-basis',
  baseline: 'mt-baseline',
  band: 'mt-lower',
  path: 'mt-path',
  reason: 'mt-reason',
  level: 'giao-level',
  basis: 'giao-basis',
  weight: 'giao-weight',
  values: 'giao-values',
};

/** What the server refused, at the inputs that it is about. */
export const explain = (error: unknown): Refusal =>
  refusalOf(error, (at) => fields[at.split('/')[1] ?? ''], t('failed.forbidden'));
