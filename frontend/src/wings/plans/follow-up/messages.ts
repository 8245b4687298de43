import vietnamese from '$messages/vi/followup.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('followup', vietnamese);
