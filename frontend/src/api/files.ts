import { apiSettings } from './client';
import { toApiError, unreachable } from './problem';

interface Sending {
  /** Of a file that is the whole body; a form names its own. */
  mediaType?: string;
  /** Between 0 and 1, as far as the bytes have gone. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/** Sends a file; unlike `fetch`, the older request says how far it has come. */
export function sendFile<T>(address: string, body: File | FormData, sending: Sending = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', apiSettings.language());
    if (sending.mediaType !== undefined) request.setRequestHeader('Content-Type', sending.mediaType);
    request.upload.onprogress = ({ loaded, total }) => sending.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = async () => {
      const answer = parse(request.responseText);
      if (request.status === 401 && (await apiSettings.again?.())) resolve(sendFile(address, body, sending));
      else if (request.status < 300 && answer !== undefined) resolve(answer as T);
      else reject(toApiError(answered(request), answer));
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    sending.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

const listTypes: Record<string, string> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sends a list of rows; its name says of which kind it is. */
export function sendList<T>(address: string, file: File): Promise<T> {
  const mediaType = listTypes[file.name.toLowerCase().split('.').at(-1) ?? ''];
  return sendFile(address, file, { mediaType });
}

function answered(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['X-Request-Id', 'Retry-After']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(null, { status: request.status, headers });
}

/** A proxy in between may answer with a page of its own; that is undefined here. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The bytes of a file that the server makes or keeps. */
export async function fetchFile(
  address: string,
  { method = 'GET', signal }: { method?: 'GET' | 'POST'; signal?: AbortSignal } = {},
): Promise<Blob> {
  let response: Response;
  try {
    response = await (apiSettings.fetch ?? fetch)(
      new Request(new URL(address, location.origin), {
        method,
        headers: { Accept: '*/*', 'Accept-Language': apiSettings.language() },
        signal: signal ?? null,
      }),
    );
    if (response.ok) return await response.blob();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  throw toApiError(response, parse(await response.text()));
}
