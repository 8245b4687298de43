import vietnamese from '$messages/vi/quotas.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('quotas', vietnamese);
