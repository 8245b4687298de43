import vietnamese from '$messages/vi/taskfacts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('taskfacts', vietnamese);
