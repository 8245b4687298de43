export { default as DirectiveList } from './DirectiveList.svelte';
export { default as PlanPage } from './PlanPage.svelte';
export { default as PlanView } from './PlanView.svelte';
export { default as UnitPlans } from './UnitPlans.svelte';
export { default as UnitDirectivesPage } from './UnitDirectivesPage.svelte';
