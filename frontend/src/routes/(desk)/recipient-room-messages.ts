import vietnamese from '$messages/vi/recipientrooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('recipientrooms', vietnamese);
