import vietnamese from '$messages/vi/deskaccess.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskaccess', vietnamese);
