import vietnamese from '$messages/vi/desktasks.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('desktasks', vietnamese);
