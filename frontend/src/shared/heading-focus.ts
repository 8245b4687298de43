let stop = () => {};

/**
 * Leads the focus to the heading of a page that was come to by a link, so that whoever reads by ear or by keyboard goes on
 * there and not at the top of the navigation. The heading may come later than the page, and may be replaced once the data are
 * there; who acts meanwhile, or was led elsewhere by the page itself, is left alone.
 */
export function focusHeading(): void {
  stop();
  const lead = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(lead);
  // The router takes the focus to the top of the page once it has shown it.
  const afterRouter = requestAnimationFrame(lead);
  const acts = ['keydown', 'pointerdown'];
  stop = () => {
    cancelAnimationFrame(afterRouter);
    observer.disconnect();
    for (const act of acts) removeEventListener(act, stop);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  for (const act of acts) addEventListener(act, stop);
}
