import vietnamese from '$messages/vi/planningwords.json';
import { defineMessages } from './messages';

export const t = defineMessages('planningwords', vietnamese);
