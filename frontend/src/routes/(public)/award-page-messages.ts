import vietnamese from '$messages/vi/awardpage.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardpage', vietnamese);
