export { default as CatalogueList } from './CatalogueList.svelte';
export { default as DefinitionPage } from './DefinitionPage.svelte';
export { default as NewDefinition } from './NewDefinition.svelte';
