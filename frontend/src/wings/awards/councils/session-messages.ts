import vietnamese from '$messages/vi/councilsessions.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('councilsessions', vietnamese);
