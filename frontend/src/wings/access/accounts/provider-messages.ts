import vietnamese from '$messages/vi/providersignin.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('providersignin', vietnamese);
