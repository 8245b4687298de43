import vietnamese from '$messages/vi/evidence.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('evidence', vietnamese);
