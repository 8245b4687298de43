import { toFailure } from './failure';
import { t } from './refusal-messages';

export interface ShownFault {
  /** The id of the input. */
  field?: string;
  message: string;
}

/** What a form shows of an answer that is no. */
export interface Refusal {
  faults: ShownFault[];
  code: string | null;
}

/** The server's faults at the inputs that they are about; else why nothing was done, and who can help. */
export function refusalOf(
  error: unknown,
  fieldOf: (at: string) => string | undefined,
  forbidden: string = t('refused.forbidden'),
): Refusal {
  const { status, code, title, detail, faults = [] } = toFailure(error);
  if (status === 0) return { faults: [{ message: t('refused.unreachable') }], code: null };
  const shown = faults.map(({ at, message }) => ({ field: fieldOf(at ?? ''), message }));
  if (shown.length > 0) return { faults: shown, code };
  if (status === 412) return { faults: [{ message: t('refused.moved') }], code };
  if (status === 401) return { faults: [{ message: t('refused.signedOut') }], code };
  return { faults: [{ message: status === 403 ? forbidden : (detail ?? title) }], code };
}
