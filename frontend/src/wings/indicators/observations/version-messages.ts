import vietnamese from '$messages/vi/versions.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('versions', vietnamese);
