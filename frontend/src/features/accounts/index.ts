export { default as AccountAdmin } from './AccountAdmin.svelte';
export { default as AccountMenu } from './AccountMenu.svelte';
export { default as AuditTrail } from './AuditTrail.svelte';
export { default as DelegationDesk } from './DelegationDesk.svelte';
export { grantLabel } from './labels';
export { session } from './session.svelte';
export { signedIn } from './signed-in.svelte';
export { default as SignInForm } from './SignInForm.svelte';
export { default as TokenAdmin } from './TokenAdmin.svelte';
