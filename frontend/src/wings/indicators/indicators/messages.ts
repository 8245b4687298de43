import vietnamese from '$messages/vi/indicators.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('indicators', vietnamese);
