import vietnamese from '$messages/vi/statements.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('statements', vietnamese);
