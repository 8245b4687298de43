import vietnamese from '$messages/vi/nominationrooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('nominationrooms', vietnamese);
