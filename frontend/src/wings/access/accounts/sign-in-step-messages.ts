import vietnamese from '$messages/vi/signinsteps.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('signinsteps', vietnamese);
