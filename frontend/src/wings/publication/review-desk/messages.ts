import vietnamese from '$messages/vi/reviewdesk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('reviewdesk', vietnamese);
