import vietnamese from '$messages/vi/awardkinds.json';
import { defineMessages } from './messages';

export const t = defineMessages('awardkinds', vietnamese);
