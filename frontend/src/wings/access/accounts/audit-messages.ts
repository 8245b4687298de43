import vietnamese from '$messages/vi/audit.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('audit', vietnamese);
