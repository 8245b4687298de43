export type { UnitHistory } from '$api';
export { default as DayChoice } from './DayChoice.svelte';
export { default as UnitContext } from './UnitContext.svelte';
export { default as UnitLinks } from './UnitLinks.svelte';
export { default as UnitPage } from './UnitPage.svelte';
export { default as UnitSearch } from './UnitSearch.svelte';
export { default as UnitTree } from './UnitTree.svelte';
