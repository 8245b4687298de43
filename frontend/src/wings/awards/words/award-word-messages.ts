import vietnamese from '$messages/vi/awardwords.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardwords', vietnamese);
