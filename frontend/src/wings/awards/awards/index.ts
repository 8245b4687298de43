export { default as AwardRegister } from './AwardRegister.svelte';
export { default as AwardTable } from './AwardTable.svelte';
