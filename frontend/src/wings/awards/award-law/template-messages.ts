import vietnamese from '$messages/vi/templates.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('templates', vietnamese);
