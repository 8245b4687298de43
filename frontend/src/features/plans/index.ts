export { default as DirectiveList } from './DirectiveList.svelte';
export { default as PlanView } from './PlanView.svelte';
export { findUnitPlan } from './find';
