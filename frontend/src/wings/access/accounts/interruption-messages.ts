import vietnamese from '$messages/vi/interruptions.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('interruptions', vietnamese);
