import vietnamese from '$messages/vi/unitdesk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('unitdesk', vietnamese);
