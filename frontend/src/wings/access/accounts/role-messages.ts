import vietnamese from '$messages/vi/roles.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('roles', vietnamese);
