// Tells the worker of the desk which files it keeps for opening without a connection: those of the first screens and of the
// places where figures and progress are entered, in the language the pages are written in. What else the desk loads is kept
// when somebody has opened it once. Runs after "vite build".
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { client, readGraph, root } from './graph.mjs';

const MOST_BYTES = 900_000;
const PLACE = '__DESK_FILES__';

/** Pages of the router. */
const pages = [
  '(desk)/lam-viec/+page.svelte',
  '(desk)/lam-viec/[...room]/+page.svelte',
  '(desk)/lam-viec/nhap-lieu/[round]/+page.svelte',
  '(desk)/lam-viec/nhap-lieu/[round]/[unit]/+page.svelte',
];
/** Parts that are fetched when they are wanted; without a connection that would be too late. */
const parts = [
  'src/wings/access/accounts/SignInAgain.svelte',
  'src/routes/TaskHistory.svelte',
  'src/routes/account-menu.ts',
  'src/routes/(desk)/Connection.svelte',
  'src/routes/(desk)/KeptWork.svelte',
  'src/routes/(desk)/rooms/EntryList.svelte',
  'src/routes/(desk)/rooms/Task.svelte',
  'src/routes/(desk)/rooms/Tasks.svelte',
  'src/routes/(desk)/rooms/Unsent.svelte',
  'src/wings/plans/follow-up/TaskDesk.svelte',
  'src/wings/plans/task-desk/ProgressReports.svelte',
  'src/wings/plans/task-desk/TaskFacts.svelte',
  'src/wings/plans/task-desk/index.ts',
  'src/wings/collection/rounds/Moves.svelte',
  'src/wings/collection/rounds/PastePreview.svelte',
  'src/wings/collection/rounds/delivery.ts',
  'src/shared/components/BulkBar.svelte',
  'src/shared/components/BulkReport.svelte',
  'src/shared/components/Conflict.svelte',
  'src/shared/components/FileFault.svelte',
  'src/shared/components/ListTable.svelte',
  'src/shared/components/MoveForm.svelte',
  'src/shared/components/TablePanel.svelte',
  'src/shared/outbox-store.ts',
  'node_modules/idb/build/index.js',
];

const { entries, nodeKey, nodeOf, layoutsOf, closure, manifest } = await readGraph();

function pageKeys(source) {
  const node = nodeOf(source);
  if (node === undefined) throw new Error(`There is no page ${source}`);
  return [...layoutsOf(source), node].map(nodeKey);
}

await Promise.all(parts.map((part) => access(new URL(part, root))));
// A part that is small enough stands in another file, and comes with it.
const known = parts.filter((part) => manifest[part] !== undefined);
const { js, css, fonts } = closure([
  ...entries,
  nodeKey(0),
  nodeKey(1),
  ...pages.flatMap(pageKeys),
  ...known,
]);
const files = [...js, ...css, ...fonts];
const sizes = await Promise.all(files.map(async (file) => (await stat(new URL(file, client))).size));
const bytes = sizes.reduce((sum, size) => sum + size, 0);
if (bytes > MOST_BYTES)
  throw new Error(`The desk would keep ${bytes} bytes, at most ${MOST_BYTES} are agreed`);

const worker = new URL('dist/service-worker.js', root);
const text = await readFile(worker, 'utf8');
if (!text.includes(PLACE)) throw new Error('The worker of the desk has no place for its files');
await writeFile(worker, text.replace(PLACE, files.map((file) => `/${file}`).join(' ')));
console.log(`The desk keeps ${files.length} files, ${Math.round(bytes / 1000)} kB before compression.`);
