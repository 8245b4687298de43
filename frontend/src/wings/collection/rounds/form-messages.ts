import vietnamese from '$messages/vi/filledforms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('filledforms', vietnamese);
