// Which files a part of the client needs: read from Vite's manifest and from SvelteKit's generated list of nodes, which
// "vite build" left behind.
import { readFile, readdir } from 'node:fs/promises';

export const root = new URL('../', import.meta.url);
export const client = new URL('.svelte-kit/output/client/', root);
const generated = '.svelte-kit/generated/client-optimized/';
const nodeKey = (node) => `${generated}nodes/${node}.js`;

/** What each node of the router is: the source file that it re-exports. */
async function nodeSources(manifest) {
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

export async function readGraph() {
  const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', client), 'utf8'));
  const sources = await nodeSources(manifest);
  const nodeOf = (source) => [...sources].find(([, each]) => each === source)?.[0];
  const entries = Object.keys(manifest).filter(
    (key) =>
      manifest[key].isEntry &&
      /client\/entry\.js$|client-optimized\/app\.js$|runtime\/client\/.*entry\.js$/.test(key),
  );
  if (entries.length < 2) throw new Error(`Expected the start and app entries, found ${entries.join(', ')}`);

  /** The chunks and all that they import statically. */
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

  /** The layouts around a page. */
  function layoutsOf(source) {
    const folders = source.split('/').slice(0, -1);
    return folders
      .map((_, index) => nodeOf([...folders.slice(0, index + 1), '+layout.svelte'].join('/')))
      .filter((layout) => layout !== undefined);
  }

  return { entries, sources, nodeKey, nodeOf, layoutsOf, closure, manifest };
}
