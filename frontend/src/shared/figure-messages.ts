import vietnamese from '$messages/vi/figures.json';
import { defineMessages } from './messages';

export const t = defineMessages('figures', vietnamese);
