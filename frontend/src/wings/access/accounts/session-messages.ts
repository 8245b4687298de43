import vietnamese from '$messages/vi/session.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('session', vietnamese);
