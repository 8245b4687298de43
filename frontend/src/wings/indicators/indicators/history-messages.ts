import vietnamese from '$messages/vi/definitions.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('definitions', vietnamese);
