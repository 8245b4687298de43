import vietnamese from '$messages/vi/awardwords.json';
import { defineMessages } from './messages';

export const t = defineMessages('awardwords', vietnamese);
