import vietnamese from '$messages/vi/pages.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('pages', vietnamese);
