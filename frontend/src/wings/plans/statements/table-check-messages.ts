import vietnamese from '$messages/vi/tablecheck.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('tablecheck', vietnamese);
