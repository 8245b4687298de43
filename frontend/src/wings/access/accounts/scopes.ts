import { t } from './token-messages';

/** The scopes offered; the API knows more (`<resource>:read` and `:write` for each resource). */
const labels: Record<string, () => string> = {
  '*:read': () => t('scope.readAll'),
  'figures:read': () => t('scope.readFigures'),
  'reviews:read': () => t('scope.readReviews'),
  'observations:write': () => t('scope.writeObservations'),
  'plans:write': () => t('scope.writePlans'),
  '*:write': () => t('scope.writeAll'),
};

export const allScopes = Object.keys(labels);

export function scopeLabel(scope: string): string {
  return labels[scope]?.() ?? scope;
}
