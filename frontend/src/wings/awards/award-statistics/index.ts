export { default as AwardsBehind } from './AwardsBehind.svelte';
export { default as StatisticsDesk } from './StatisticsDesk.svelte';
export type { StatisticsFilter } from './filter';
