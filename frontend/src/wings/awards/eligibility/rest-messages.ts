import vietnamese from '$messages/vi/eligibilityrest.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('eligibilityrest', vietnamese);
