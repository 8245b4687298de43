/**
 * Names the page in the browser. Pages that the server delivers carry its title already; this one follows the
 * reader's language and the way through the site.
 */
export function usePageTitle(title: () => string): void {
  $effect(() => {
    const name = title();
    document.title = name === '' ? 'Tổng Kết' : `${name} – Tổng Kết`;
  });
}
