import vietnamese from '$messages/vi/desknav.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('desknav', vietnamese);
