import { goto } from '$app/navigation';
import { page } from '$app/state';

/** The order of a list in its address: a key of the API, `-` before it for descending. */
export const SORT = 'sap-xep';

/** The order that the address asks for, if it is one of the list's. */
export function sortIn(search: URLSearchParams, keys: readonly string[]): string | undefined {
  const asked = search.get(SORT) ?? undefined;
  return asked !== undefined && keys.includes(asked.replace(/^-/, '')) ? asked : undefined;
}

/** The order that the page's address asks for. */
export const addressSort = (...keys: string[]) => sortIn(page.url.searchParams, keys);

/** The page's address with another order. */
export function sortedBy(order: string): string {
  const search = new URLSearchParams(page.url.searchParams);
  search.set(SORT, order);
  return `${page.url.pathname}?${search}`;
}

/** Shows the same list narrowed otherwise, in the order that was chosen. */
export function showList(address: string): void {
  const to = new URL(address, page.url);
  const order = page.url.searchParams.get(SORT);
  if (order !== null && to.pathname === page.url.pathname) to.searchParams.set(SORT, order);
  void goto(to.pathname + to.search, { keepFocus: true, noScroll: true });
}
