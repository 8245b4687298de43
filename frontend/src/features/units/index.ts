export { default as UnitPage } from './UnitPage.svelte';
export { default as UnitSearch } from './UnitSearch.svelte';
export { default as UnitVersions } from './UnitVersions.svelte';
