import vietnamese from '$messages/vi/recipientparts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('recipientparts', vietnamese);
