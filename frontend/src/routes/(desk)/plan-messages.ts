import vietnamese from '$messages/vi/deskplans.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskplans', vietnamese);
