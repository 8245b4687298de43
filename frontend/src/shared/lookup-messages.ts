import vietnamese from '$messages/vi/lookup.json';
import { defineMessages } from './messages';

export const t = defineMessages('lookup', vietnamese);
