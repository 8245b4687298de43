import vietnamese from '$messages/vi/forms.json';
import { defineMessages } from './messages';

export const t = defineMessages('forms', vietnamese);
