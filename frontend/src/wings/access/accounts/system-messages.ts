import vietnamese from '$messages/vi/systems.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('systems', vietnamese);
