import vietnamese from '$messages/vi/moves.json';
import { defineMessages } from './messages';

export const t = defineMessages('moves', vietnamese);
