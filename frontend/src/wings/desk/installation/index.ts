export { default as InstallationState } from './InstallationState.svelte';
export { default as PackDesk } from './PackDesk.svelte';
