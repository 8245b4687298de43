import vietnamese from '$messages/vi/plannedwords.json';
import { defineMessages } from './messages';

export const t = defineMessages('plannedwords', vietnamese);
