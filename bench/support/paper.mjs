import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../e2e/support/application.mjs';

const paper = join(repository, 'docs', 'performance.md');

/** Cells as a table of Markdown: the first column and the last are words, those between are numbers. */
export const table = (heading, rows) =>
  [heading, heading.map((_, column) => (column > 0 && column < heading.length - 1 ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Writes a section of docs/performance.md anew, and leaves those of the other benchmarks as they are. */
export async function writeSection(title, text) {
  const [introduction, ...sections] = (await readFile(paper, 'utf8')).trimEnd().split(/\n\n(?=## )/);
  const own = `## ${title}\n\n${text.trim()}`;
  const place = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (place < 0) sections.push(own);
  else sections[place] = own;
  await writeFile(paper, `${[introduction, ...sections].join('\n\n')}\n`);
}
