export { default as Inbox } from './Inbox.svelte';
export { default as Owed } from './Owed.svelte';
export { default as ReviewDesk } from './ReviewDesk.svelte';
export { default as RoundEdit } from './RoundEdit.svelte';
export { default as RoundForm } from './RoundForm.svelte';
export { default as RoundList } from './RoundList.svelte';
export { default as RoundRecord } from './RoundRecord.svelte';
export { default as SubmissionDesk } from './SubmissionDesk.svelte';
