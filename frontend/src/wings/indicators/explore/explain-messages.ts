import vietnamese from '$messages/vi/explain.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('explain', vietnamese);
