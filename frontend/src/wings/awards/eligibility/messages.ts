import vietnamese from '$messages/vi/eligibility.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('eligibility', vietnamese);
