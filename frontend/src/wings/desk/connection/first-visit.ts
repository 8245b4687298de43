import { readUnkept } from '$api';

const FILES = '/_app/immutable/';

/**
 * Asks once more for what a page of the desk asked for before its worker was there. The worker keeps it now, so that the very
 * first page opens without a connection too. Files of the build come from the browser's own cache.
 */
export async function keepFirstVisit(): Promise<void> {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, location.origin))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(FILES))
    .map(({ href }) => href);
  await askAll(readUnkept.splice(0).map(({ url, headers }) => new Request(url, { headers })));
  await askAll([...new Set(files)]);
}

/** One after the other: what somebody waits for goes first. */
async function askAll(wanted: (Request | string)[]): Promise<void> {
  for (const each of wanted) {
    try {
      await (await fetch(each)).arrayBuffer();
    } catch {
      // The connection went: what is kept by now has to do.
    }
  }
}
