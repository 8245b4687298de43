import vietnamese from '$messages/vi/lawbasis.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('lawbasis', vietnamese);
