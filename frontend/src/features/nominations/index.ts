export { default as NominationForm } from './NominationForm.svelte';
export { default as NominationList } from './NominationList.svelte';
export { default as NominationRecord } from './NominationRecord.svelte';
export { default as RegistrationList } from './RegistrationList.svelte';
export type { NominationFilter } from './filter';
