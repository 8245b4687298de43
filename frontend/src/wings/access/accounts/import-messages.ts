import vietnamese from '$messages/vi/accountimport.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('accountimport', vietnamese);
