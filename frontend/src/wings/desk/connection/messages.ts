import vietnamese from '$messages/vi/connection.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('connection', vietnamese);
