/** @typedef {{ file: string, line: number, command: string, expected: string[] }} Step */

const fence = /^ {0,3}(```+|~~~+)\s*(\S*)/;
const curl = /(^|[\s|;&(])curl\s/;

/**
 * The commands of a document's ```console blocks, each with the output printed below it, and the curl lines that stand
 * in other blocks or in none: nobody would notice when those stop being true.
 *
 * @param {string} file named in messages
 * @param {string} text
 * @returns {{ steps: Step[], untested: string[] }}
 */
export function readDocument(file, text) {
  const steps = [];
  const untested = [];
  let block = null;
  let continues = false;
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    const mark = content.match(fence);
    if (block === null && mark) {
      block = { fence: mark[1], console: mark[2] === 'console' };
      continues = false;
    } else if (block !== null && content.trim() === block.fence) {
      block = null;
    } else if (block?.console) {
      continues = addToBlock(steps, { file, line, content, continues });
    } else if (block ? curl.test(content) : /^\s*\$?\s*curl\s/.test(content)) {
      untested.push(`${file}:${line}: ${content.trim()}`);
    }
  });
  return { steps, untested };
}

function addToBlock(steps, { file, line, content, continues }) {
  const last = steps.at(-1);
  if (continues) {
    last.command += `\n${content}`;
  } else if (content.startsWith('$ ')) {
    steps.push({ file, line, command: content.slice(2), expected: [] });
  } else if (!last) {
    throw new Error(`${file}:${line}: output stands before the first command`);
  } else {
    last.expected.push(content);
    return false;
  }
  return content.endsWith('\\');
}

/**
 * Whether printed lines are the expected ones. `…` within a line stands for anything there, a line of only `…` for any
 * number of lines.
 *
 * @param {string[]} expected
 * @param {string[]} printed
 */
export function matches(expected, printed) {
  const pattern = trimmed(expected)
    .map((line) => (line === '…' ? '(?:.*\\n)*' : `${line.split('…').map(escaped).join('.*')}\\n`))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(
    trimmed(printed)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Without blanks at the ends of lines, and without empty lines at the end. */
function trimmed(lines) {
  const result = lines.map((line) => line.trimEnd());
  while (result.at(-1) === '') result.pop();
  return result;
}
