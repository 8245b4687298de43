import vietnamese from '$messages/vi/tableoptions.json';
import { defineMessages } from './messages';

export const t = defineMessages('tableoptions', vietnamese);
