import vietnamese from '$messages/vi/approvals.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('approvals', vietnamese);
