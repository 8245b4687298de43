/** Breaks a text into lines that are no wider than `width`; one word that is wider than that stays whole. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** At most so many lines of so many letters, for labels in a drawing; what does not fit ends in an ellipsis. */
export function fitLabel(text: string, letters: number, most: number): string[] {
  const lines = wrapText(text, letters, (part) => part.length);
  const kept = lines.slice(0, most).map((line) => shorten(line, letters));
  const last = kept.at(-1);
  if (lines.length > most && last !== undefined && !last.endsWith('…')) {
    kept[kept.length - 1] = shorten(`${last} …`, letters).replace(/ …$/, '…');
  }
  return kept;
}

/** A text that is too long for its place, cut. */
export const shorten = (text: string, letters: number) =>
  text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1)).trimEnd()}…`;
