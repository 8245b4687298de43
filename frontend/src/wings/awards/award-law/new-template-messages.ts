import vietnamese from '$messages/vi/newtemplate.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('newtemplate', vietnamese);
