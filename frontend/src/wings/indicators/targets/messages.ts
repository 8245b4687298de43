import vietnamese from '$messages/vi/targets.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('targets', vietnamese);
