import vietnamese from '$messages/vi/tasktimings.json';
import { defineMessages } from './messages';

export const t = defineMessages('tasktimings', vietnamese);
