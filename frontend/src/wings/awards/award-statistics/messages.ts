import vietnamese from '$messages/vi/awardstatistics.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardstatistics', vietnamese);
