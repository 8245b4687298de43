export { default as ThemeDesk } from './ThemeDesk.svelte';
