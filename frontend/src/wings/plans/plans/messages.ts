import vietnamese from '$messages/vi/plans.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('plans', vietnamese);
