export { CommandPalette, KeyboardHelp, NotificationList } from '$features/desk-tools';
export { actionCommands, pageAt, pageCommands } from './palette-commands';
