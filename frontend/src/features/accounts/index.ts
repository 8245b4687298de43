export { default as AccountAdmin } from './AccountAdmin.svelte';
export { default as AccountImport } from './AccountImport.svelte';
export { default as AccountMenu } from './AccountMenu.svelte';
export { default as AuditTrail } from './AuditTrail.svelte';
export { default as DelegationDesk } from './DelegationDesk.svelte';
export { interruption, whoIsSignedIn } from './interruption.svelte';
export { grantLabel } from './labels';
export { default as RightsView } from './RightsView.svelte';
export { session } from './session.svelte';
export { signedIn } from './signed-in.svelte';
export { default as SignInForm } from './SignInForm.svelte';
export { default as SystemAdmin } from './SystemAdmin.svelte';
export { default as TokenAdmin } from './TokenAdmin.svelte';

/** The dialogue of a session that ended: its code comes when it is wanted. */
export const loadSignInAgain = () => import('./SignInAgain.svelte');
