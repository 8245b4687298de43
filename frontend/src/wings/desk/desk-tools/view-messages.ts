import vietnamese from '$messages/vi/savedviews.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('savedviews', vietnamese);
