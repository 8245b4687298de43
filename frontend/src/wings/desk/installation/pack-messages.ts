import vietnamese from '$messages/vi/packs.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('packs', vietnamese);
