import vietnamese from '$messages/vi/awardrooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardrooms', vietnamese);
