export { default as BoundaryDesk } from './BoundaryDesk.svelte';
