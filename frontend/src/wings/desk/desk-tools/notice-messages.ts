import vietnamese from '$messages/vi/notices.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('notices', vietnamese);
