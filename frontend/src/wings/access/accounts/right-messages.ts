import vietnamese from '$messages/vi/rights.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('rights', vietnamese);
