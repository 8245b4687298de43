import vietnamese from '$messages/vi/bulkchange.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('bulkchange', vietnamese);
