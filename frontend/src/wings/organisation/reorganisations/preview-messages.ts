import vietnamese from '$messages/vi/previews.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('previews', vietnamese);
