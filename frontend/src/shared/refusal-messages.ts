import vietnamese from '$messages/vi/refusals.json';
import { defineMessages } from './messages';

export const t = defineMessages('refusals', vietnamese);
