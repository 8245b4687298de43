/* The twenty slowest tests of backend and journeys, from what their runners wrote down. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shown = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'backend/target/surefire-reports');

const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '';

const cases = (xml, place) =>
  [...xml.matchAll(/<testcase [^>]*>/g)].map(([tag]) => ({
    seconds: Number(attribute(tag, 'time')),
    name: `${place ?? attribute(tag, 'classname').replace(/^vn\.tongket\./, '')}: ${attribute(tag, 'name')}`,
  }));

const read = (file) => readFile(file, 'utf8').catch(() => '');
const names = await readdir(reports).catch(() => []);
const backend = await Promise.all(
  names.filter((name) => name.endsWith('.xml')).map(async (name) => cases(await read(join(reports, name)))),
);
const journeys = cases(await read(join(root, 'e2e/results/durations.xml')), 'journey');

const slowest = [...backend.flat(), ...journeys].toSorted((a, b) => b.seconds - a.seconds).slice(0, shown);
if (slowest.length > 0) {
  console.log(`The ${slowest.length} slowest tests:`);
  for (const { seconds, name } of slowest) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
}
