import vietnamese from '$messages/vi/awardlines.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardlines', vietnamese);
