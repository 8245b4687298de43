import vietnamese from '$messages/vi/delegationforms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('delegationforms', vietnamese);
