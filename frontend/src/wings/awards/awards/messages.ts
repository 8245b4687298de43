import vietnamese from '$messages/vi/awards.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awards', vietnamese);
