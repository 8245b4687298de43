export { default as Definition } from './Definition.svelte';
export { default as IndicatorHead } from './IndicatorHead.svelte';
export { default as IndicatorList } from './IndicatorList.svelte';
