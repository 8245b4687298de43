import vietnamese from '$messages/vi/statementcheck.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('statementcheck', vietnamese);
