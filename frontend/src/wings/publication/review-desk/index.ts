export { default as ReviewEditor } from './ReviewEditor.svelte';
export { default as ReviewList } from './ReviewList.svelte';
export type { ReviewFilter } from './filter';
