import vietnamese from '$messages/vi/desk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('desk', vietnamese);
