import vietnamese from '$messages/vi/audittrail.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('audittrail', vietnamese);
