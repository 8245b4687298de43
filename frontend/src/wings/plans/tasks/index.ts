export { default as TaskPage } from './TaskPage.svelte';
export { default as TaskViews } from './TaskViews.svelte';
export { default as UnitTasksPage } from './UnitTasksPage.svelte';
