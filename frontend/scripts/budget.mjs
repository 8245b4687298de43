// Adds up what a first visit of each route loads (gzipped) and fails where a budget is exceeded.
// Reads what "vite build" left behind: Vite's manifest and SvelteKit's generated list of nodes.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { client, readGraph, root } from './graph.mjs';

const KB = 1000;
// Svelte and SvelteKit alone are 31 kB of the JavaScript; what a page loads later (below the
// first screen, or when asked for) is not counted.
const budgets = {
  // Opens from the code on a certificate, on any telephone: HTML and its style, nothing else.
  check: { js: 0, css: 4 * KB, font: 0 },
  // Names and hashes make a build some 40 bytes heavier or lighter than the next; the heaviest page has 48.11 kB.
  public: { js: 48.2 * KB, css: 8 * KB, font: 40 * KB },
  desk: { js: 60 * KB, css: 10 * KB, font: 40 * KB },
  grid: { js: 76 * KB, css: 10 * KB, font: 40 * KB },
};

/** What a route is, for what it may weigh. */
function kindOf(source) {
  if (grids.test(source)) return 'grid';
  return source.startsWith('(desk)') ? 'desk' : 'public';
}

/** Pages in which many values are entered at once. */
const grids = /lam-viec\/nhap-lieu\/\[round\]/;

const sizes = new Map();

async function size(file) {
  if (!sizes.has(file)) {
    const content = await readFile(new URL(file, client));
    sizes.set(file, file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length);
  }
  return sizes.get(file);
}

async function total(files) {
  let sum = 0;
  for (const file of files) sum += await size(file);
  return sum;
}

const { entries, sources, nodeKey, layoutsOf, closure, manifest } = await readGraph();

const rows = [];

async function weigh(route, kind, keys) {
  const loaded = closure([...entries, nodeKey(0), ...keys]);
  rows.push({
    route,
    kind,
    js: await total(loaded.js),
    css: await total(loaded.css),
    font: await total(loaded.fonts),
  });
}

for (const [node, source] of sources) {
  if (source === null || !source.endsWith('+page.svelte')) continue;
  const folders = source.split('/').slice(0, -1);
  const route = `/${folders.filter((folder) => !folder.startsWith('(')).join('/')}`;
  const keys = [...layoutsOf(source).map(nodeKey), nodeKey(node)];
  if (!route.endsWith('/[...room]')) {
    await weigh(route, kindOf(source), keys);
    continue;
  }
  // The rooms of the desk share a route, and each brings code of its own.
  for (const room of (manifest[nodeKey(node)].dynamicImports ?? []).filter((key) =>
    /\(desk\)\/rooms\//.test(key),
  ))
    await weigh(`/lam-viec: ${/rooms\/(\w+)/.exec(room)[1]}`, 'desk', [...keys, room]);
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
