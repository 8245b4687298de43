import { isApiError } from '$api';
import { t as tSession } from './session-messages';

export interface ShownFault {
  field?: string;
  message: string;
}

/** The server's faults by form field; `fields` leads from a JSON pointer to the id of its input, `worded` says where. */
export function explain(
  error: unknown,
  fields: Record<string, string> = {},
  worded: (message: string, at: string) => string = (message) => message,
): { faults: ShownFault[]; code: string | null } {
  if (!isApiError(error) || error.status === 0) {
    return { faults: [{ message: tSession('signIn.unreachable') }], code: null };
  }
  const known = error.faults.map((fault) => ({
    field: fields[fault.at],
    message: worded(fault.message, fault.at),
  }));
  return {
    faults: known.length > 0 ? known : [{ message: error.detail ?? error.message }],
    code: error.code,
  };
}
