import vietnamese from '$messages/vi/pastawards.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('pastawards', vietnamese);
