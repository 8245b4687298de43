import type { english as englishCatalogues } from './english';

export type Locale = 'vi' | 'en';

/** A plain text, or one text a plural form where the number in it changes the words. */
export type Entry = string | { one?: string; other: string };
export type Parameters = Record<string, string | number>;
type English = typeof englishCatalogues;
export type Area = keyof English;

const STORAGE_KEY = 'tongket.language';

let locale = $state<Locale>('vi');
let english = $state.raw<English | null>(null);

export function currentLocale(): Locale {
  return locale;
}

export async function chooseLocale(chosen: Locale): Promise<void> {
  if (chosen === 'en' && english === null) {
    english = (await import('./english')).english;
  }
  locale = chosen;
  document.documentElement.lang = chosen;
  remember(chosen);
}

/** Takes up the reader's earlier choice; if its texts cannot be had, the page stays Vietnamese. */
export async function restoreLocale(): Promise<void> {
  if (recall() === 'en') await chooseLocale('en').catch(() => undefined);
}

/** The texts of one area. Vietnamese comes with the code that shows it, English only when it is chosen. */
export function defineMessages<Catalogue extends Record<string, Entry>>(area: Area, vietnamese: Catalogue) {
  return (key: keyof Catalogue & string, parameters: Parameters = {}): string => {
    const translated: Record<string, Entry> | undefined = locale === 'en' ? english?.[area] : undefined;
    return fill(translated?.[key] ?? vietnamese[key] ?? key, parameters);
  };
}

function fill(entry: Entry, parameters: Parameters): string {
  const text = typeof entry === 'string' ? entry : pluralForm(entry, parameters);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}

function pluralForm(entry: { one?: string; other: string }, parameters: Parameters): string {
  const form = new Intl.PluralRules(locale).select(Number(parameters['count'] ?? 0));
  return form === 'one' && entry.one !== undefined ? entry.one : entry.other;
}

function recall(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function remember(chosen: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, chosen);
  } catch {
    // A browser that keeps nothing still shows the chosen language until the page is left.
  }
}
