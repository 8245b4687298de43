import vietnamese from '$messages/vi/chartframe.json';
import { defineMessages } from './messages';

export const t = defineMessages('chartframe', vietnamese);
