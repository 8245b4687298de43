import vietnamese from '$messages/vi/yearrest.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('yearrest', vietnamese);
