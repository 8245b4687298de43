import vietnamese from '$messages/vi/awardconfidence.json';
import { defineMessages } from './messages';

export const t = defineMessages('awardconfidence', vietnamese);
