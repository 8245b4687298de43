import vietnamese from '$messages/vi/deskcommands.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskcommands', vietnamese);
