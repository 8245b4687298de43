export { default as AwardDecisionForm } from './AwardDecisionForm.svelte';
export { default as AwardDecisionList } from './AwardDecisionList.svelte';
export { default as AwardDecisionRecord } from './AwardDecisionRecord.svelte';
export type { DecisionFilter } from './filter';
