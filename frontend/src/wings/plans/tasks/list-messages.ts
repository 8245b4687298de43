import vietnamese from '$messages/vi/tasklist.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('tasklist', vietnamese);
