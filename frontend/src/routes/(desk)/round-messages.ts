import vietnamese from '$messages/vi/deskrounds.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskrounds', vietnamese);
