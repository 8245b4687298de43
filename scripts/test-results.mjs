/* The twenty slowest tests of backend and journeys, and those that failed, from what their runners wrote down. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shown = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const reports = ['surefire-reports', 'failsafe-reports'].map((name) => join(root, 'backend/target', name));

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#10': ' ', '#xa': ' ' };
const attribute = (tag, name) =>
  (tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '').replace(
    /&(#?\w+);/g,
    (whole, entity) => entities[entity.toLowerCase()] ?? whole,
  );

const cases = (xml, place) =>
  [...xml.matchAll(/(<testcase [^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)].map(([, tag, , inside = '']) => ({
    seconds: Number(attribute(tag, 'time')),
    name: `${place ?? attribute(tag, 'classname').replace(/^vn\.tongket\./, '')}: ${attribute(tag, 'name')}`,
    failure: inside.match(/<(failure|error)\b[^>]*>/)?.[0],
  }));

const read = (file) => readFile(file, 'utf8').catch(() => '');
const filesOf = async (folder) =>
  (await readdir(folder).catch(() => [])).filter((name) => name.startsWith('TEST-')).map((name) => join(folder, name));
const files = (await Promise.all(reports.map(filesOf))).flat();
const backend = await Promise.all(files.map(async (file) => cases(await read(file))));
const journeys = cases(await read(join(root, 'e2e/results/durations.xml')), 'journey');
const tests = [...backend.flat(), ...journeys];

const slowest = tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, shown);
if (slowest.length > 0) {
  console.log(`The ${slowest.length} slowest tests:`);
  for (const { seconds, name } of slowest) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
}

const failed = tests.filter(({ failure }) => failure);
if (failed.length > 0) {
  console.log(`Tests that failed: ${failed.length}`);
  for (const { name, failure } of failed) console.log(`  ${name}\n    ${attribute(failure, 'message').slice(0, 300)}`);
}
