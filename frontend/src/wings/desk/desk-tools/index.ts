export { matching, type Command } from './commands';
export { default as CommandPalette } from './CommandPalette.svelte';
export { default as KeyboardHelp } from './KeyboardHelp.svelte';
export { default as NotificationList } from './NotificationList.svelte';
export { default as SavedViews } from './SavedViews.svelte';
