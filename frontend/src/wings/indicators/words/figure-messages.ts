import vietnamese from '$messages/vi/figures.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('figures', vietnamese);
