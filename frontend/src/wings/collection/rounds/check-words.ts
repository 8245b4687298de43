import type { AskedIndicator } from '$api';
import { formatNumber, nameOf } from '$shared/formats';

const WORDS = /[A-Z][A-Z0-9_]+|(?<![\w.,/-])-?\d+(?:\.\d+)?(?![\w/-]|\.\d)/g;

/** What was found, as a reader knows it: indicators by their name with the code beside, numbers as the page writes them. */
export function checkWords(message: string, asked: Pick<AskedIndicator, 'code' | 'name'>[]): string {
  return message.replace(WORDS, (word) => {
    if (/^-?\d/.test(word)) return formatNumber(Number(word));
    const indicator = asked.find(({ code }) => code === word);
    return indicator ? `${nameOf(indicator.name)} (${word})` : word;
  });
}
