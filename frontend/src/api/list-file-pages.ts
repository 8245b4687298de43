import { apiSettings } from './client';
import { toApiError, unreachable } from './problem';

const ROWS_A_PAGE = '500';
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A whole list in the form of a CSV file that spreadsheets open right: every page of it, in the order and as narrowed as
 * the list itself is asked for. The names of the columns stand once.
 */
export async function readListFile(
  path: string,
  search: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<Blob> {
  const first = new URL(path, location.origin);
  for (const [name, value] of Object.entries({ ...search, limit: ROWS_A_PAGE, format: 'csv' }))
    if (value) first.searchParams.set(name, value);
  const parts: string[] = [BYTE_ORDER_MARK];
  let address: URL | null = first;
  while (address !== null) {
    const page = await readPage(address, signal);
    parts.push(address === first ? page.text : withoutHead(page.text));
    address = page.next;
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

async function readPage(address: URL, signal?: AbortSignal): Promise<{ text: string; next: URL | null }> {
  let response: Response;
  let text: string;
  try {
    response = await (apiSettings.fetch ?? fetch)(
      new Request(address, {
        headers: { Accept: 'text/csv, application/problem+json', 'Accept-Language': apiSettings.language() },
        signal: signal ?? null,
      }),
    );
    text = await response.text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  if (!response.ok) throw toApiError(response, problemIn(text));
  const [, next] = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('Link') ?? '') ?? [];
  return { text, next: next === undefined ? null : new URL(next, location.origin) };
}

/** The names of columns are words without quotes and breaks. */
const withoutHead = (text: string) => text.replace(/^[^\n]*\n/, '');

function problemIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
