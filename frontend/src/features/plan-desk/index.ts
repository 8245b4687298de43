export { default as AmendmentRecord } from './AmendmentRecord.svelte';
export type { PlanFilter } from './filter';
export { planPart } from './parts';
export { default as PlanForm } from './PlanForm.svelte';
export { default as PlanList } from './PlanList.svelte';
export { default as PlanRecord } from './PlanRecord.svelte';
