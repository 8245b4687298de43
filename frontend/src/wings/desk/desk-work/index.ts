export { default as WorkHome } from './WorkHome.svelte';
