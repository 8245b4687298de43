import vietnamese from '$messages/vi/timeline.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('timeline', vietnamese);
