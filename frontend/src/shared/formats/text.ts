import { currentLocale } from '../messages';

export interface LocalName {
  vi: string;
  en?: string | null;
}

/** A name in the chosen language, in Vietnamese where it has no other. */
export function nameOf(name: LocalName): string {
  return (currentLocale() === 'en' ? name.en : null) ?? name.vi;
}

const collator = new Intl.Collator('vi');

export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Text as the server keeps it. */
export function normalise(text: string): string {
  return text.normalize('NFC').trim();
}
