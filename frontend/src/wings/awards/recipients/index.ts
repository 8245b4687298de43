export { default as DuplicateList } from './DuplicateList.svelte';
export { default as RecipientList } from './RecipientList.svelte';
export { default as RecipientRecord } from './RecipientRecord.svelte';
export type { RecipientFilter } from './filter';
