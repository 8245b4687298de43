import vietnamese from '$messages/vi/unitdirectives.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('unitdirectives', vietnamese);
