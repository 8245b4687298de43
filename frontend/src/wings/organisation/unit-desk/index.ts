export { default as UnitDesk } from './UnitDesk.svelte';
