import vietnamese from '$messages/vi/statisticsrooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('statisticsrooms', vietnamese);
