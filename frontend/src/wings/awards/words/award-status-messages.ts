import vietnamese from '$messages/vi/awardstatuses.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardstatuses', vietnamese);
