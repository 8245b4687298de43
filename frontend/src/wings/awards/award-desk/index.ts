export { default as AwardDecisionList } from './AwardDecisionList.svelte';
export { default as AwardDecisionRecord } from './AwardDecisionRecord.svelte';
export type { DecisionFilter } from './filter';

/** The form of a new decision: its code comes when somebody begins one. */
export const loadDecisionForm = () => import('./AwardDecisionForm.svelte');
