import vietnamese from '$messages/vi/nominationrecord.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('nominationrecord', vietnamese);
