import vietnamese from '$messages/vi/unitpages.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('unitpages', vietnamese);
