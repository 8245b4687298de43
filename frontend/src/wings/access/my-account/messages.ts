import vietnamese from '$messages/vi/myaccount.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('myaccount', vietnamese);
