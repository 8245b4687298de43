export { AccountMenu as default } from '$wings/access/accounts';
