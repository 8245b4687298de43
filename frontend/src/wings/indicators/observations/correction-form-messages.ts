import vietnamese from '$messages/vi/correctionforms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('correctionforms', vietnamese);
