import vietnamese from '$messages/vi/boundaryload.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('boundaryload', vietnamese);
