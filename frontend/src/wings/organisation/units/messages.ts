import vietnamese from '$messages/vi/units.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('units', vietnamese);
