import vietnamese from '$messages/vi/verification.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('verification', vietnamese);
