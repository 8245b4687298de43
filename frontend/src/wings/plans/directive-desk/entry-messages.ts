import vietnamese from '$messages/vi/directiveentries.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('directiveentries', vietnamese);
