export type { DirectiveFilter } from './filter';
export { default as DirectiveDesk } from './DirectiveDesk.svelte';
export { default as DirectiveForm } from './DirectiveForm.svelte';
