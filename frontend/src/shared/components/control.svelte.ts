type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Keeps a form control and its value together; the control reports what the reader enters by itself. What was
 * typed, or filled in by the browser, before the page's scripts ran is taken over and not wiped out.
 */
export function keepTogether(
  control: () => Control | undefined,
  value: () => string,
  found: (entered: string) => void,
): void {
  let begun = false;
  $effect(() => {
    const element = control();
    const wanted = value();
    if (element === undefined || element.value === wanted) return;
    if (!begun && wanted === '') found(element.value);
    else element.value = wanted;
  });
  $effect(() => {
    begun = true;
  });
}
