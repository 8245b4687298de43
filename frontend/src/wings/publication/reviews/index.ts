export { default as Conference } from './Conference.svelte';
export { default as Headlines } from './Headlines.svelte';
export { default as Promises } from './Promises.svelte';
export { default as Results } from './Results.svelte';
export { default as StoryText } from './StoryText.svelte';
export { default as UnitReviews } from './UnitReviews.svelte';
export { default as YearNav } from './YearNav.svelte';
export { loadYear, targetsMet, yearsOf, type TargetCount, type YearInReview } from './year';
