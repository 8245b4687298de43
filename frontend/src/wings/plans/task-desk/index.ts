export { default as TaskRecord } from './TaskRecord.svelte';

/** Sends reports of progress that wait. */
export const loadDelivery = async () => (await import('./report-delivery')).deliverReport;
