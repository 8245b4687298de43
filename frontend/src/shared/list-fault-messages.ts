import vietnamese from '$messages/vi/listfaults.json';
import { defineMessages } from './messages';

export const t = defineMessages('listfaults', vietnamese);
