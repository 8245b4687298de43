export { unread } from './unread.svelte';
