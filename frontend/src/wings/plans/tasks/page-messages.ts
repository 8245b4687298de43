import vietnamese from '$messages/vi/taskpage.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('taskpage', vietnamese);
