import vietnamese from '$messages/vi/deskfigures.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskfigures', vietnamese);
