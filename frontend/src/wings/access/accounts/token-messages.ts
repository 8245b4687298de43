import vietnamese from '$messages/vi/tokens.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('tokens', vietnamese);
