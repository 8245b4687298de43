import vietnamese from '$messages/vi/lateacts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('lateacts', vietnamese);
