import vietnamese from '$messages/vi/accountforms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('accountforms', vietnamese);
