import vietnamese from '$messages/vi/auditcheck.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('auditcheck', vietnamese);
