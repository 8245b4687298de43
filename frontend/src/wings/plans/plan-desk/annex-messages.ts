import vietnamese from '$messages/vi/annex.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('annex', vietnamese);
