import vietnamese from '$messages/vi/deskwork.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskwork', vietnamese);
