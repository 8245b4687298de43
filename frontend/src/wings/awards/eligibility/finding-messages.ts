import vietnamese from '$messages/vi/findings.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('findings', vietnamese);
