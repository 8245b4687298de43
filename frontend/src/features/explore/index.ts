export { default as Comparison } from './Comparison.svelte';
export { default as TrendView } from './TrendView.svelte';
