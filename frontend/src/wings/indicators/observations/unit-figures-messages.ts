import vietnamese from '$messages/vi/unitfigures.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('unitfigures', vietnamese);
