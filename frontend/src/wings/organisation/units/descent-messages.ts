import vietnamese from '$messages/vi/descent.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('descent', vietnamese);
