import vietnamese from '$messages/vi/bulk.json';
import { defineMessages } from './messages';

export const t = defineMessages('bulk', vietnamese);
