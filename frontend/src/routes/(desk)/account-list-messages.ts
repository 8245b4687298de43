import vietnamese from '$messages/vi/deskaccountlist.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskaccountlist', vietnamese);
