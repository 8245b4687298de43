import vietnamese from '$messages/vi/awardlawrooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardlawrooms', vietnamese);
