export { default as AmendmentRecord } from './AmendmentRecord.svelte';
export type { PlanFilter } from './filter';
export { planPart } from './parts';
export { default as PlanList } from './PlanList.svelte';
export { default as PlanRecord } from './PlanRecord.svelte';

/** The form of a new plan: its code comes when somebody begins one. */
export const loadPlanForm = () => import('./PlanForm.svelte');
