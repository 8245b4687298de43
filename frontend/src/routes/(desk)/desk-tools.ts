export { CommandPalette, KeyboardHelp, NotificationList } from '$wings/desk/desk-tools';
export { actionCommands, pageAt, pageCommands } from './palette-commands';
