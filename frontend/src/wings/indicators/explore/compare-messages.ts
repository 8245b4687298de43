import vietnamese from '$messages/vi/compare.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('compare', vietnamese);
