import vietnamese from '$messages/vi/roundforms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('roundforms', vietnamese);
