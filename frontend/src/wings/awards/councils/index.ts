export { default as CouncilList } from './CouncilList.svelte';
export { default as CouncilRecord } from './CouncilRecord.svelte';
export { default as SessionRecord } from './SessionRecord.svelte';
