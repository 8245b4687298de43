import vietnamese from '$messages/vi/amendments.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('amendments', vietnamese);
