export { default as InstallationState } from './InstallationState.svelte';
