export { default as SerialForm } from './SerialForm.svelte';
