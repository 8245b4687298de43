import vietnamese from '$messages/vi/templaterooms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('templaterooms', vietnamese);
