import vietnamese from '$messages/vi/boundaries.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('boundaries', vietnamese);
