import vietnamese from '$messages/vi/accounts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('accounts', vietnamese);
