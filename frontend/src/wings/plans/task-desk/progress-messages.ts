import vietnamese from '$messages/vi/progress.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('progress', vietnamese);
