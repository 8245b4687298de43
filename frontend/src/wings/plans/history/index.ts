export { default as PlanVersions } from './PlanVersions.svelte';
export { default as TaskHistory } from './TaskHistory.svelte';
