import vietnamese from '$messages/vi/undo.json';
import { defineMessages } from './messages';

export const t = defineMessages('undo', vietnamese);
