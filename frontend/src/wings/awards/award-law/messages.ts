import vietnamese from '$messages/vi/awardlaw.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardlaw', vietnamese);
