import vietnamese from '$messages/vi/directivedesk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('directivedesk', vietnamese);
