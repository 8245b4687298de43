import vietnamese from '$messages/vi/desktables.json';
import { defineMessages } from './messages';

export const t = defineMessages('desktables', vietnamese);
