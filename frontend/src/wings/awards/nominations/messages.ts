import vietnamese from '$messages/vi/nominations.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('nominations', vietnamese);
