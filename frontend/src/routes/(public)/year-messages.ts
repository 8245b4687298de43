import vietnamese from '$messages/vi/year.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('year', vietnamese);
