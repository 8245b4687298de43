import vietnamese from '$messages/vi/awardstatuses.json';
import { defineMessages } from './messages';

export const t = defineMessages('awardstatuses', vietnamese);
