import vietnamese from '$messages/vi/webhooks.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('webhooks', vietnamese);
