import vietnamese from '$messages/vi/awardnav.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardnav', vietnamese);
