import { person, type WrittenNumbers } from './person';

/**
 * Keeps with the account how its files write numbers. Where that fails, it holds until the page is left.
 *
 * @param put tells the server
 */
export function rememberNumbers(form: WrittenNumbers, put: (form: WrittenNumbers) => Promise<void>): void {
  if (person.numberForm === form) return;
  person.numberForm = form;
  put(form).catch(() => undefined);
}
