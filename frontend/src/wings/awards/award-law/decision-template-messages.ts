import vietnamese from '$messages/vi/decisiontemplates.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('decisiontemplates', vietnamese);
