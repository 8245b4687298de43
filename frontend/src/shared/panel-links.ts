/** From this width on there is room for a panel beside a page. */
export const roomForPanel = () => matchMedia('(min-width: 64rem)').matches;

/**
 * Opens what links of a page lead to in a panel beside it: where there is room, and where the reader did not ask for a
 * window of its own. Everywhere else the link leads to the page of the thing, as it says.
 */
export function opensInPanel(event: MouseEvent, open: (path: string) => boolean): void {
  const plain =
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!plain || !(link instanceof HTMLAnchorElement) || link.origin !== location.origin || !roomForPanel())
    return;
  if (link.closest('.side-panel dialog') === null && open(link.pathname)) event.preventDefault();
}
