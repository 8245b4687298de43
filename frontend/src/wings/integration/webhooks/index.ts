export { default as WebhookList } from './WebhookList.svelte';
export { default as WebhookRecord } from './WebhookRecord.svelte';
