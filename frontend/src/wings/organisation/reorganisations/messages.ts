import vietnamese from '$messages/vi/reorganisations.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('reorganisations', vietnamese);
