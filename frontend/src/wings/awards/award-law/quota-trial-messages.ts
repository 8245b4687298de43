import vietnamese from '$messages/vi/quotatrial.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('quotatrial', vietnamese);
