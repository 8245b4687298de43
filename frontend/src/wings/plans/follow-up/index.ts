export { addressOf, filterOf, type TaskFilter } from './filter';

/** The tasks themselves: their code comes once the head of their room stands. */
export const loadTaskDesk = () => import('./TaskDesk.svelte');
