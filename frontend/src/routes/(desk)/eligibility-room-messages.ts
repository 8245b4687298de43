import vietnamese from '$messages/vi/eligibilityrooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('eligibilityrooms', vietnamese);
