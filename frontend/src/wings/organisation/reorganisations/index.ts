export { default as ActForm } from './ActForm.svelte';
export { default as ActList } from './ActList.svelte';
export { default as ActRecord } from './ActRecord.svelte';
