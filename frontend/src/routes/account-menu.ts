export { AccountMenu as default } from '$features/accounts';
