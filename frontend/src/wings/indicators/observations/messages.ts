import vietnamese from '$messages/vi/observations.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('observations', vietnamese);
