export type { DirectiveFilter } from './filter';
export { default as DirectiveDesk } from './DirectiveDesk.svelte';

/** The form of a new directive: its code comes when somebody begins one. */
export const loadDirectiveForm = () => import('./DirectiveForm.svelte');
