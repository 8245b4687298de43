import vietnamese from '$messages/vi/registrations.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('registrations', vietnamese);
