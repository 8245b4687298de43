import vietnamese from '$messages/vi/entries.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('entries', vietnamese);
