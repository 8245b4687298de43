import vietnamese from '$messages/vi/unittasks.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('unittasks', vietnamese);
