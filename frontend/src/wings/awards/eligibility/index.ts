export { default as EligibilityDesk } from './EligibilityDesk.svelte';
export type { Question } from './filter';

/** What stands in rooms of others: its code comes once their first screen stands. */
export const loadFindingsTable = () => import('./FindingsTable.svelte');
export const loadRecipientEvidence = () => import('./RecipientEvidence.svelte');
