import vietnamese from '$messages/vi/awardconfidence.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('awardconfidence', vietnamese);
