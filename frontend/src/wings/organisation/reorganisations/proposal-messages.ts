import vietnamese from '$messages/vi/proposals.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('proposals', vietnamese);
