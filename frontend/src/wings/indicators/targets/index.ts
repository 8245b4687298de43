export { default as TargetList, type Filter } from './TargetList.svelte';
export { default as TargetPage } from './TargetPage.svelte';
