/*
 * How soon the packaged application answers, how much memory it holds, and how long single answers take, on this
 * machine now. Prints a table; compare figures of one run only, since machines and their other work differ.
 */
import { readFile } from 'node:fs/promises';
import { Application } from '../e2e/support/application.mjs';
import { at, range } from './support/numbers.mjs';

const rounds = 5;
const requests = 2_000;
const warmUp = 2_000;
const paths = ['/api/v1/observations/COMMUNE_TEAMS/06/2022', '/api/v1/units?date=2022-12-26&limit=50', '/'];

async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/^VmRSS:\s+(\d+)/m)[1]) / 1024;
}

/** Milliseconds of each of many requests, one after the other. */
async function ask(url, count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    times.push(performance.now() - began);
  }
  return times;
}

const application = await Application.start();
try {
  const starts = [];
  const memory = [];
  const answers = new Map(paths.map((path) => [path, { median: [], slow: [] }]));
  for (let round = 1; round <= rounds; round++) {
    await application.stop();
    starts.push(await application.start());
    for (const path of paths) await ask(application.address + path, warmUp);
    for (const path of paths) {
      const times = await ask(application.address + path, requests);
      answers.get(path).median.push(at(times, 0.5));
      answers.get(path).slow.push(at(times, 0.99));
    }
    memory.push(await residentMegabytes(application.pid));
  }
  console.log(`Median of ${rounds} rounds (lowest–highest)`);
  console.log(`start on existing data until ready   ${range(starts)} ms`);
  console.log(`memory of the JVM after the requests ${range(memory)} MB`);
  for (const [path, { median, slow }] of answers) {
    console.log(`GET ${path}: median ${range(median, 2)} ms, 99 % within ${range(slow, 2)} ms`);
  }
} finally {
  await application.dispose();
}
