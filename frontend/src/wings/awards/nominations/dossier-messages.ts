import vietnamese from '$messages/vi/dossiers.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('dossiers', vietnamese);
