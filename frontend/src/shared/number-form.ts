import { person, type WrittenNumbers } from './person';

/**
 * Keeps with the account how its files write numbers, the first time that it says so; later it is changed on the page of the account. Where that fails, it holds until the page is left.
 *
 * @param put tells the server
 */
export function rememberNumbers(form: WrittenNumbers, put: (form: WrittenNumbers) => Promise<void>): void {
  if (person.numberForm !== null) return;
  person.numberForm = form;
  put(form).catch(() => undefined);
}
