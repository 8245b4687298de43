import { isApiError } from '$api';
import type { ShownFault } from './entry';
import { t } from './messages';

const fields: Record<string, string> = {
  value: 'mt-value',
  legalBasis: 'mt-legal-basis',
  baseline: 'mt-baseline',
  band: 'mt-lower',
  path: 'mt-path',
  reason: 'mt-reason',
  level: 'giao-level',
  basis: 'giao-basis',
  weight: 'giao-weight',
  values: 'giao-values',
};

/** What the server refused, at the inputs that it is about. */
export function explain(error: unknown): { faults: ShownFault[]; code: string | null } {
  if (!isApiError(error) || error.status === 0) {
    return { faults: [{ message: t('failed.unreachable') }], code: null };
  }
  const faults = error.faults.map(({ at, message }) => ({
    field: fields[at.split('/')[1] ?? ''],
    message,
  }));
  const refused = error.status === 403 ? t('failed.forbidden') : (error.detail ?? error.message);
  return { faults: faults.length > 0 ? faults : [{ message: refused }], code: error.code };
}
