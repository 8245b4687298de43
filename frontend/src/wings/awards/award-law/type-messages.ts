import vietnamese from '$messages/vi/awardtypes.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardtypes', vietnamese);
