import vietnamese from '$messages/vi/revieweditor.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('revieweditor', vietnamese);
