import vietnamese from '$messages/vi/webhookrecord.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('webhookrecord', vietnamese);
