import vietnamese from '$messages/vi/taskwords.json';
import { defineMessages } from './messages';

export const t = defineMessages('taskwords', vietnamese);
