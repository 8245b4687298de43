import vietnamese from '$messages/vi/figurecard.json';
import { defineMessages } from './messages';

export const t = defineMessages('figurecard', vietnamese);
