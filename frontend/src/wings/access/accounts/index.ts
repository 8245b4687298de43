export { default as AccountAdmin } from './AccountAdmin.svelte';
export { default as AccountMenu } from './AccountMenu.svelte';
export { default as AuditTrail } from './AuditTrail.svelte';
export { default as DelegationDesk } from './DelegationDesk.svelte';
export { interruption, whoIsSignedIn } from './interruption.svelte';
export { grantLabel } from './labels';
export { session } from './session.svelte';
export { signedIn } from './signed-in.svelte';
export { default as SignInForm } from './SignInForm.svelte';
export { default as TokenAdmin } from './TokenAdmin.svelte';

/** The dialogue of a session that ended: its code comes when it is wanted. */
export const loadSignInAgain = () => import('./SignInAgain.svelte');

/** What stands below the first screen of its rooms: the code comes once that stands. */
export const loadAccountImport = () => import('./AccountImport.svelte');
export const loadRightsView = () => import('./RightsView.svelte');
export const loadSystemAdmin = () => import('./SystemAdmin.svelte');
