import vietnamese from '$messages/vi/corrections.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('corrections', vietnamese);
