import vietnamese from '$messages/vi/plandesk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('plandesk', vietnamese);
