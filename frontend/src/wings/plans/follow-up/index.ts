export { addressOf, filterOf, type TaskFilter } from './filter';

/** The tasks themselves: their code comes once the head of their room stands. */
export const loadTaskDesk = () => import('./TaskDesk.svelte');

/** Which tasks one is mailed about, and when: a setting of one's own. */
export const loadDigest = () => import('./DigestSection.svelte');
