import vietnamese from '$messages/vi/delegations.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('delegations', vietnamese);
