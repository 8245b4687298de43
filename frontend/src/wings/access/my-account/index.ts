export { default as MyAccount } from './MyAccount.svelte';

/** The sessions of an account, also for who administers it. */
export const loadSessionList = () => import('./SessionList.svelte');
