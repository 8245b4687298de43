// Adds up what a first visit of each route loads (gzipped) and fails where a budget is exceeded.
// Reads what "vite build" left behind: Vite's manifest and SvelteKit's generated list of nodes.
import { readFile, readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const root = new URL('../', import.meta.url);
const client = new URL('.svelte-kit/output/client/', root);
const generated = '.svelte-kit/generated/client-optimized/';

const KB = 1000;
// Svelte and SvelteKit alone are 31 kB of the JavaScript; what a page loads later (below the
// first screen, or when asked for) is not counted.
const budgets = {
  // Opens from the code on a certificate, on any telephone: HTML and its style, nothing else.
  check: { js: 0, css: 4 * KB, font: 0 },
  public: { js: 48 * KB, css: 8 * KB, font: 40 * KB },
  desk: { js: 60 * KB, css: 10 * KB, font: 40 * KB },
  grid: { js: 75 * KB, css: 10 * KB, font: 40 * KB },
};

/** What a route is, for what it may weigh. */
function kindOf(source) {
  if (grids.test(source)) return 'grid';
  return source.startsWith('(desk)') ? 'desk' : 'public';
}

/** Pages in which many values are entered at once. */
const grids = /lam-viec\/nhap-lieu\/\[round\]/;

const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', client), 'utf8'));
const sizes = new Map();

async function size(file) {
  if (!sizes.has(file)) {
    const content = await readFile(new URL(file, client));
    sizes.set(file, file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length);
  }
  return sizes.get(file);
}

/** The chunk and all that it imports statically. */
function closure(keys) {
  const js = new Set();
  const css = new Set();
  const fonts = new Set();
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest has no chunk ${key}`);
    js.add(chunk.file);
    for (const file of chunk.css ?? []) css.add(file);
    for (const file of chunk.assets ?? []) if (file.endsWith('.woff2')) fonts.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  keys.forEach(visit);
  return { js, css, fonts };
}

async function total(files) {
  let sum = 0;
  for (const file of files) sum += await size(file);
  return sum;
}

/** What each node of the router is: the source file that it re-exports. */
async function nodeSources() {
  // What an earlier build generated may still lie there; the manifest has what this one made.
  const names = (await readdir(new URL(`${generated}nodes/`, root))).filter(
    (name) => manifest[`${generated}nodes/${name}`] !== undefined,
  );
  const entries = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(`${generated}nodes/${name}`, root), 'utf8');
      const source = /src\/routes\/(.*?\.svelte)/.exec(text)?.[1] ?? null;
      return [Number.parseInt(name, 10), source];
    }),
  );
  return new Map(entries.sort(([a], [b]) => a - b));
}

const sources = await nodeSources();
const nodeKey = (node) => `${generated}nodes/${node}.js`;
const nodeOf = (source) => [...sources].find(([, each]) => each === source)?.[0];
const entries = Object.keys(manifest).filter(
  (key) =>
    manifest[key].isEntry &&
    /client\/entry\.js$|client-optimized\/app\.js$|runtime\/client\/.*entry\.js$/.test(key),
);
if (entries.length < 2) throw new Error(`Expected the start and app entries, found ${entries.join(', ')}`);

const rows = [];
for (const [node, source] of sources) {
  if (source === null || !source.endsWith('+page.svelte')) continue;
  const folders = source.split('/').slice(0, -1);
  const layouts = folders
    .map((_, index) => nodeOf([...folders.slice(0, index + 1), '+layout.svelte'].join('/')))
    .filter((layout) => layout !== undefined);
  const loaded = closure([...entries, nodeKey(0), ...layouts.map(nodeKey), nodeKey(node)]);
  const kind = kindOf(source);
  rows.push({
    route: `/${folders.filter((folder) => !folder.startsWith('(')).join('/')}`,
    kind,
    js: await total(loaded.js),
    css: await total(loaded.css),
    font: await total(loaded.fonts),
  });
}

// The page of verification is written by a script of its own, without any file beside it.
for (const name of ['mau', 'mau.en']) {
  const html = await readFile(new URL(`dist/xac-minh/${name}.html`, root), 'utf8');
  const gzipped = (pattern) =>
    gzipSync([...html.matchAll(pattern)].map((match) => match[0]).join(''), { level: 9 }).length;
  rows.push({
    route: `/xac-minh/[serial] (${name})`,
    kind: 'check',
    js: /<script|\son\w+=/.test(html) ? gzipped(/<script[\s\S]*?<\/script>/g) : 0,
    css: gzipped(/<style>[\s\S]*?<\/style>/g),
    font: /@font-face|\.woff2/.test(html) ? Infinity : 0,
  });
}

const over = [];
const shown = (bytes) => (bytes / KB).toFixed(1).padStart(6);
console.log(
  `${'route'.padEnd(50)} ${'JS'.padStart(6)} ${'CSS'.padStart(6)} ${'font'.padStart(6)}  (kB, gzipped)`,
);
for (const row of rows.sort((a, b) => a.route.localeCompare(b.route))) {
  console.log(`${row.route.padEnd(50)} ${shown(row.js)} ${shown(row.css)} ${shown(row.font)}`);
  for (const part of ['js', 'css', 'font']) {
    const budget = budgets[row.kind][part];
    if (row[part] > budget)
      over.push(`${row.route}: ${part} ${shown(row[part])} kB, budget ${budget / KB} kB`);
  }
}
if (rows.length === 0) over.push('no route was found: was the client built?');
if (over.length > 0) {
  console.error(`\nOver budget:\n${over.join('\n')}`);
  process.exit(1);
}
console.log('\nEvery route is within its budget.');
