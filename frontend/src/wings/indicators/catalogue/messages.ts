import vietnamese from '$messages/vi/catalogue.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('catalogue', vietnamese);
