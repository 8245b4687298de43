export { default as MyAccount } from './MyAccount.svelte';
