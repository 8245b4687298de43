import type { CourierState } from '$shared/courier';
import { outbox } from '$shared/outbox';

/** How it stands with what the server does not have yet. */
class UnsentView {
  /** Whether some of it lives only as long as this page. */
  fleeting = $state(false);
  courier = $state<CourierState>('idle');

  follow(): () => void {
    const look = () => (this.fleeting = outbox.fleeting);
    look();
    return outbox.watch(look);
  }
}

export const unsent = new UnsentView();
