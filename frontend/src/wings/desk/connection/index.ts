export { default as ConnectionStrip } from './ConnectionStrip.svelte';
export { default as UnsentList } from './UnsentList.svelte';
export { unsent } from './unsent.svelte';
