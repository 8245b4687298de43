export { default as PastAwards } from './PastAwards.svelte';
