import vietnamese from '$messages/vi/reviews.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('reviews', vietnamese);
