export { default as NominationList } from './NominationList.svelte';
export { default as NominationRecord } from './NominationRecord.svelte';
export { default as RegistrationList } from './RegistrationList.svelte';
export type { NominationFilter } from './filter';

/** The form of a new nomination: its code comes when somebody begins one. */
export const loadNominationForm = () => import('./NominationForm.svelte');
