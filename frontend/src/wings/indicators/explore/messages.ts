import vietnamese from '$messages/vi/trend.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('trend', vietnamese);
