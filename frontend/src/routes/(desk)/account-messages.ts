import vietnamese from '$messages/vi/deskaccounts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskaccounts', vietnamese);
