import vietnamese from '$messages/vi/rounds.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('rounds', vietnamese);
