import vietnamese from '$messages/vi/shared.json';
import { defineMessages } from './runtime.svelte';

export {
  chooseLocale,
  currentLocale,
  defineMessages,
  restoreLocale,
  type Entry,
  type Locale,
} from './runtime.svelte';

export const t = defineMessages('shared', vietnamese);
