import vietnamese from '$messages/vi/amendmentparts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('amendmentparts', vietnamese);
