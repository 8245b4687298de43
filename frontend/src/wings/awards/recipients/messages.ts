import vietnamese from '$messages/vi/recipients.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('recipients', vietnamese);
