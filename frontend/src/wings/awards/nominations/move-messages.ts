import vietnamese from '$messages/vi/nominationmoves.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('nominationmoves', vietnamese);
