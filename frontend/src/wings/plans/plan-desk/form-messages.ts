import vietnamese from '$messages/vi/taskform.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('taskform', vietnamese);
