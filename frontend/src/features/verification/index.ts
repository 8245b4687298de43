export { default as SerialForm } from './SerialForm.svelte';
export { default as Verdict } from './Verdict.svelte';
