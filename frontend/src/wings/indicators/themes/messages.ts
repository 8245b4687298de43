import vietnamese from '$messages/vi/themes.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('themes', vietnamese);
