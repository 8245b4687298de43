// Writes the page to which the code on a certificate leads: plain HTML of a few kilobytes, without scripts and fonts, in
// each language. The server fills in the answer. Runs after "vite build".
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const pages = [
  { lang: 'vi', file: 'mau.html', other: { lang: 'en', name: 'English', address: '?ngon-ngu=en' } },
  { lang: 'en', file: 'mau.en.html', other: { lang: 'vi', name: 'Tiếng Việt', address: '?ngon-ngu=vi' } },
];

const read = (path) => readFile(new URL(path, root), 'utf8');

/** The design's colours and measures, without its fonts. */
function tokens(css) {
  const [, rules] = /@layer tokens \{([\s\S]*?\n {2}\})\n\}/.exec(css) ?? [];
  if (!rules) throw new Error('tokens.css has no layer of tokens');
  return rules;
}

/** Comments and the spaces of its form are not sent. */
const tight = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

const template = await read('src/verification/page.html');
const style = tight(tokens(await read('src/shared/tokens.css')) + (await read('src/verification/page.css')));
const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

await mkdir(new URL('dist/xac-minh/', root), { recursive: true });
for (const { lang, file, other } of pages) {
  const words = JSON.parse(await read(`messages/${lang}/shared.json`));
  const values = {
    ...words,
    lang,
    'style-hash': hash,
    'other-lang': other.lang,
    'other-name': other.name,
    'other-address': other.address,
  };
  const html = template
    .replace('<!--style-->', `<style>${style}</style>`)
    .replace(/\{\{([\w.-]+)\}\}/g, (_, key) => {
      if (values[key] === undefined) throw new Error(`The page of verification asks for ${key}`);
      return values[key];
    });
  await writeFile(new URL(`dist/xac-minh/${file}`, root), html);
}
