import vietnamese from '$messages/vi/panels.json';
import { defineMessages } from './messages';

export const t = defineMessages('panels', vietnamese);
