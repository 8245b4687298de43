import vietnamese from '$messages/vi/councils.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('councils', vietnamese);
