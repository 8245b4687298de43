import vietnamese from '$messages/vi/nominationlist.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('nominationlist', vietnamese);
