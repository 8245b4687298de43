import vietnamese from '$messages/vi/forms.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('forms', vietnamese);
