import vietnamese from '$messages/vi/parts.json';
import { defineMessages } from './messages';

export const t = defineMessages('parts', vietnamese);
