/*
 * How soon the packaged application answers on data that is there, and how much memory it holds after many requests, with
 * the cache of loaded and linked classes that the build makes and without it, by turns. Prints a table, writes its section
 * of docs/performance.md and ends with 1 when a limit is missed. Compare figures of one run only.
 */
import { readFile } from 'node:fs/promises';
import { Application, bothCompilers } from '../e2e/support/application.mjs';
import { median, range } from './support/numbers.mjs';
import { table, writeSection } from './support/paper.mjs';

const rounds = 5;
const requests = 2_000;
const limit = { startMs: 5_000, memoryMegabytes: 400 };
const paths = ['/api/v1/observations/COMMUNE_TEAMS/06/2022', '/api/v1/units?date=2022-12-26&limit=50', '/'];
const heap = '-Xmx256m';

async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/^VmRSS:\s+(\d+)/m)[1]) / 1024;
}

async function ask(url, count) {
  for (let i = 0; i < count; i++) {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  }
}

/** Starts on the data of its last start; notes the milliseconds until it was ready, and its memory after work. */
async function measure(application, { starts, memory }) {
  starts.push(await application.start());
  for (const path of paths) await ask(application.address + path, requests);
  memory.push(await residentMegabytes(application.pid));
  await application.stop();
}

const line = (what, { starts, memory }, limited) => {
  const kept = !limited || (median(starts) <= limit.startMs && median(memory) <= limit.memoryMegabytes);
  return { kept, cells: [what, range(starts), range(memory), limited ? (kept ? 'kept' : '**missed**') : '–'] };
};

const paper = (lines) => `
The packaged application is started on the sample data, with \`${heap}\`, until it says that it is ready, and then asked ${(requests * paths.length).toLocaleString('en')} times: for a value, for a list of units, for the first page. With the cache of classes (JEP 483 and 515), which the build makes and every start takes by itself, it is to be ready within ${limit.startMs / 1000} seconds, and the JVM to hold less than ${limit.memoryMegabytes} MB. Medians of ${rounds} rounds by turns (lowest–highest); the database is started within.

${lines}
`;

const application = await Application.start({}, [bothCompilers, heap]);
const withCache = { starts: [], memory: [] };
const without = { starts: [], memory: [] };
try {
  await application.stop();
  for (let round = 1; round <= rounds; round++) {
    application.options = [bothCompilers, heap];
    await measure(application, withCache);
    application.options = [bothCompilers, heap, '-XX:AOTMode=off'];
    await measure(application, without);
  }
  const lines = [line('with the cache of classes', withCache, true), line('without it', without, false)];
  const text = table(
    ['what', 'ready after, ms', 'memory of the JVM, MB', 'limit'],
    lines.map(({ cells }) => cells),
  );
  console.log(text);
  await writeSection('Start and memory', paper(text));
  if (!lines.every(({ kept }) => kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
