import vietnamese from '$messages/vi/taskhistory.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('taskhistory', vietnamese);
