export { default as Comparison } from './Comparison.svelte';
export { default as KnownThen } from './KnownThen.svelte';
export { default as TrendView } from './TrendView.svelte';
