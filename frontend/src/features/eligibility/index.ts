export { default as EligibilityDesk } from './EligibilityDesk.svelte';
export { default as FindingsTable } from './FindingsTable.svelte';
export { default as RecipientEvidence } from './RecipientEvidence.svelte';
export type { Question } from './filter';
