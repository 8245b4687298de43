import vietnamese from '$messages/vi/explore.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('explore', vietnamese);
