export { default as StatementPage } from './StatementPage.svelte';
export { default as StatementSums } from './StatementSums.svelte';
