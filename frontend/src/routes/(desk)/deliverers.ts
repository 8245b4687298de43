import { loadDelivery as figures } from '$wings/collection/rounds';
import { loadDelivery as reports } from '$wings/plans/task-desk';
import type { Deliver } from '$shared/courier';

/** How each kind of entry that waits in the browser is sent; the code comes when there is one. */
export const deliverers: Record<string, () => Promise<Deliver>> = {
  observation: figures,
  'task-report': reports,
};
