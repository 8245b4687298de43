import vietnamese from '$messages/vi/directiveforms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('directiveforms', vietnamese);
