import vietnamese from '$messages/vi/plandeskrecord.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('plandeskrecord', vietnamese);
