/** What a view shows when something went wrong; the errors of the API have this shape. */
export interface Failure {
  /** 0: the server was not reached. */
  status: number;
  code: string;
  title: string;
  detail: string | null;
  /** What the server adds about single inputs, in its words. */
  faults?: { at?: string; message: string }[];
  requestId: string | null;
  retryAfterSeconds: number | null;
}

export function toFailure(error: unknown): Failure {
  const known: Partial<Failure> = typeof error === 'object' && error !== null ? error : {};
  return {
    status: typeof known.status === 'number' ? known.status : 0,
    code: typeof known.code === 'string' ? known.code : 'client.unexpected',
    title: error instanceof Error && typeof known.code === 'string' ? error.message : '',
    detail: known.detail ?? null,
    faults: known.faults ?? [],
    requestId: known.requestId ?? null,
    retryAfterSeconds: known.retryAfterSeconds ?? null,
  };
}
