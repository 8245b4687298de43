import type { Figure } from '$api';
import { methodLabel, reasonLabel } from '$shared/figure-words';

/** How a value came about; without one, why. */
export function originLabel({ value, reason, method }: Figure): string {
  return value == null && reason != null ? reasonLabel(reason) : methodLabel(method);
}
