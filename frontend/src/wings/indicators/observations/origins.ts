import type { Figure } from '$api';
import { methodLabel, noValueLabel } from '$wings/indicators/words/figure-words';

/** How a value came about; without one, why. */
export function originLabel(figure: Figure): string {
  return figure.value == null && figure.reason != null ? noValueLabel(figure) : methodLabel(figure.method);
}
