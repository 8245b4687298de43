export { default as TaskRecord } from './TaskRecord.svelte';
