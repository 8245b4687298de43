import vietnamese from '$messages/vi/tree.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('tree', vietnamese);
