export { default as AccountMenu } from './AccountMenu.svelte';
export { default as SignInForm } from './SignInForm.svelte';
export { session } from './session.svelte';
