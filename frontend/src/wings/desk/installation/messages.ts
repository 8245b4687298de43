import vietnamese from '$messages/vi/installation.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('installation', vietnamese);
