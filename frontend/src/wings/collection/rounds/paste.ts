import { formatNumber, parseVi } from '$shared/formats';

/** How a dot in pasted numbers is meant: `1.234` groups thousands, or `2.5` begins the decimals. */
export type DotReading = 'thousands' | 'decimal';

const ENGLISH = /^-?[\d,]*\d(\.\d+)?$/;

/** A block as spreadsheets put it on the clipboard: lines of cells with tabs between them. */
export function blockOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').trim()));
}

/** Whether somebody has to say what the dots mean before anything is taken over. */
export function hasDots(block: string[][]): boolean {
  return block.some((line) => line.some((cell) => /\d\.\d/.test(cell)));
}

/** A pasted cell as the grid writes numbers; what is no number stays as it came, to be seen and mended. */
export function readCell(cell: string, reading: DotReading): string {
  if (cell === '') return '';
  const plain = cell.replace(/\s*%$/, '');
  if (reading === 'decimal' && ENGLISH.test(plain)) {
    const number = Number(plain.replaceAll(',', ''));
    return Number.isFinite(number) ? formatNumber(number) : cell;
  }
  const parsed = parseVi(plain);
  return parsed.ok ? formatNumber(parsed.value) : cell;
}

function isNumber(cell: string, reading: DotReading): boolean {
  const plain = cell.replace(/\s*%$/, '');
  return reading === 'decimal' ? ENGLISH.test(plain) : parseVi(plain).ok;
}

/** The readings under which every cell with a dot is a number. */
export function possibleReadings(block: string[][]): DotReading[] {
  const dotted = block.flat().filter((cell) => /\d\.\d/.test(cell));
  const fits = (reading: DotReading) => dotted.every((cell) => isNumber(cell, reading));
  return (['thousands', 'decimal'] as const).filter(fits);
}
