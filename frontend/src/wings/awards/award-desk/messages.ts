import vietnamese from '$messages/vi/awarddesk.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awarddesk', vietnamese);
