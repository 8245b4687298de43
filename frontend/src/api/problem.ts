import type { components } from './schema';

export type ProblemBody = Partial<components['schemas']['Problem']>;

export interface FieldFault {
  /** JSON pointer into the body, or the name of a query parameter. */
  at: string;
  code: string;
  message: string;
}

/** What went wrong, in the words of the server where it answered at all. `status` 0 means that it did not. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly faults: FieldFault[];
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(fields: {
    status: number;
    code: string;
    title: string;
    detail?: string | null;
    faults?: FieldFault[];
    requestId?: string | null;
    retryAfterSeconds?: number | null;
  }) {
    super(fields.title);
    this.name = 'ApiError';
    this.status = fields.status;
    this.code = fields.code;
    this.detail = fields.detail ?? null;
    this.faults = fields.faults ?? [];
    this.requestId = fields.requestId ?? null;
    this.retryAfterSeconds = fields.retryAfterSeconds ?? null;
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

export function unreachable(): ApiError {
  return new ApiError({ status: 0, code: 'client.unreachable', title: '' });
}

export function toApiError(response: Response, body: unknown): ApiError {
  const problem = isProblem(body) ? body : {};
  return new ApiError({
    status: response.status,
    code: problem.code ?? `http.${response.status}`,
    title: problem.title ?? '',
    detail: problem.detail,
    faults: (problem.errors ?? []).map((fault) => ({
      at: fault.pointer ?? fault.parameter ?? '',
      code: fault.code ?? '',
      message: fault.message ?? '',
    })),
    requestId: problem.requestId ?? response.headers.get('X-Request-Id'),
    retryAfterSeconds: retryAfter(response.headers.get('Retry-After')),
  });
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null;
}

function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
