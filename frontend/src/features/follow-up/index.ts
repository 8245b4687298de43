export { addressOf, filterOf, type TaskFilter } from './filter';
export { default as TaskDesk } from './TaskDesk.svelte';
