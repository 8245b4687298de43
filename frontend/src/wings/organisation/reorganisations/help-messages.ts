import vietnamese from '$messages/vi/rowhelp.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('rowhelp', vietnamese);
