export { default as EntrySheet } from './EntrySheet.svelte';
export { default as Inbox } from './Inbox.svelte';
export { default as Owed } from './Owed.svelte';
export { default as ReviewDesk } from './ReviewDesk.svelte';
export { default as RoundList } from './RoundList.svelte';
export { default as RoundRecord } from './RoundRecord.svelte';
export { default as SubmissionDesk } from './SubmissionDesk.svelte';

/** The forms of a new round and of one that exists: their code comes when somebody asks for it. */
export const loadRoundForm = () => import('./RoundForm.svelte');
export const loadRoundEdit = () => import('./RoundEdit.svelte');

/** Sends figures that wait while no report is open. */
export const loadDelivery = async () => (await import('./delivery')).deliverFigure;
