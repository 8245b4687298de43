import vietnamese from '$messages/vi/actparts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('actparts', vietnamese);
