import { refusalOf, type Refusal } from '$shared/refusal';
import { t } from './record-messages';

const fields: Record<string, string> = {
  url: 'webhook-url',
  description: 'webhook-description',
  eventTypes: 'webhook-types',
  unit: 'webhook-unit',
};

export const explain = (error: unknown): Refusal =>
  refusalOf(error, (at) => fields[at.split('/')[1] ?? ''], t('forbidden'));
