import vietnamese from '$messages/vi/followuprest.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('followuprest', vietnamese);
