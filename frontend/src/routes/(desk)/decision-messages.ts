import vietnamese from '$messages/vi/deskawards.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('deskawards', vietnamese);
