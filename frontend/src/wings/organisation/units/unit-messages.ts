import vietnamese from '$messages/vi/unit.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('unit', vietnamese);
