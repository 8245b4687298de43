import vietnamese from '$messages/vi/charts.json';
import { defineMessages } from '$shared/messages';

export const t = defineMessages('charts', vietnamese);
