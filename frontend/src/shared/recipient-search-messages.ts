import vietnamese from '$messages/vi/recipientsearch.json';
import { defineMessages } from './messages';

export const t = defineMessages('recipientsearch', vietnamese);
