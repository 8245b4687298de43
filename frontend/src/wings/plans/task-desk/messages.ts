import vietnamese from '$messages/vi/taskdesk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('taskdesk', vietnamese);
