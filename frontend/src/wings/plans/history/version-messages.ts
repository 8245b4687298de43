import vietnamese from '$messages/vi/planversions.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('planversions', vietnamese);
