import vietnamese from '$messages/vi/desktools.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('desktools', vietnamese);
