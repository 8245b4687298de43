/*
 * How long answers take while the server is at 50, 80 and 95 % of what it can do: requests are sent at a constant rate,
 * whether or not those before have been answered, as many people do who do not wait for each other, and the time of each
 * counts from when it was to be sent. Prints a table, writes its section of docs/performance.md and ends with 1 when a
 * limit is missed. Compare figures of one run only.
 */
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql } from './support/database.mjs';
import { processors, warmUp } from './support/load.mjs';
import { at, median, range } from './support/numbers.mjs';
import { table, writeSection } from './support/paper.mjs';
import { founding, indicators, months, province, values, villageCodes } from './support/province.mjs';

const kept = months(12, 2024);
const shares = [0.5, 0.8, 0.95];
const rounds = 5;
const sliceMs = 4_000;
/**
 * Two for each processor. Where many wait all the time the processors never rest, and an answer takes less of their time
 * than it does at a constant rate: four fifths of the figures that 32 connections get kept them 98 % busy.
 */
const connections = 2 * processors;
/** At four fifths of what it can do, most of those who ask notice nothing. */
const limit = { share: 0.8, p95Ms: 100 };

const reported = indicators().map(([code, definition]) => [code, { ...definition, levels: ['village'] }]);
const cases = [
  { what: 'one value', path: `/api/v1/observations/BENCH_02/${villageCodes()[700]}/${kept.at(-1)}` },
  { what: 'a page of 50 units', path: '/api/v1/units?limit=50' },
  {
    what: 'an indicator of a year, by district',
    path: `/api/v1/figures?limit=500&unit=${province}&level=district&period=${kept}&indicator=BENCH_01`,
  },
];

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

function ask(url) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** Answers a second when each of many asks again as soon as it is answered. */
async function capacity(url, milliseconds) {
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - began < milliseconds) {
        await ask(url);
        answered++;
      }
    }),
  );
  return (answered * 1000) / (performance.now() - began);
}

/** Milliseconds of each request of a constant rate, from when it was to be sent. */
async function atRate(url, aSecond) {
  const times = [];
  const open = [];
  const began = performance.now();
  const count = Math.floor((sliceMs * aSecond) / 1000);
  for (let sent = 0; sent < count;) {
    const now = performance.now() - began;
    for (; sent < count && (sent * 1000) / aSecond <= now; sent++) {
      const due = began + (sent * 1000) / aSecond;
      open.push(ask(url).then(() => times.push(performance.now() - due)));
    }
    await sleep(1);
  }
  await Promise.all(open);
  return times;
}

async function measure(application, { what, path }) {
  const url = application.address + path;
  await warmUp(application, { ask: (seconds) => capacity(url, seconds * 1_000) });
  const rates = [];
  const parts = shares.map(() => ({ p50: [], p95: [], p99: [] }));
  for (let round = 0; round < rounds; round++) {
    const most = await capacity(url, sliceMs);
    rates.push(most);
    for (const [i, share] of shares.entries()) {
      const times = await atRate(url, share * most);
      parts[i].p50.push(at(times, 0.5));
      parts[i].p95.push(at(times, 0.95));
      parts[i].p99.push(at(times, 0.99));
    }
  }
  return { what, rates, parts };
}

function row({ what, rates, parts }) {
  const kept = median(parts[shares.indexOf(limit.share)].p95) <= limit.p95Ms;
  const cells = parts.flatMap(({ p50, p95, p99 }) =>
    [p50, p95, p99].map((times) => median(times).toFixed(1)).join(' / '),
  );
  return { kept, cells: [what, range(rates), ...cells, kept ? 'kept' : '**missed**'] };
}

const paper = (lines) => `
What the server can do is found by ${connections} connections that ask again as soon as they are answered, two for each processor: where more wait all the time the processors never rest, and an answer takes less of their time than it does at a constant rate. Then requests come at a constant rate, whether or not those before have been answered, and the time of each counts from when it was to be sent. Server, database and whoever asks share ${processors} processors. Behind it are ${(kept.length * reported.length).toLocaleString('en')} months of figures of 1,404 villages. At 80 %, 95 of 100 answers are to come within ${limit.p95Ms} ms. Milliseconds within which 50, 95 and 99 of 100 answers came, medians of ${rounds} rounds.

${lines}
`;

const application = await startEmpty();
try {
  const psql = await Psql.connect(application);
  const administrator = await Administrator.signIn(application);
  await administrator.write('POST', '/api/v1/unit-changes', founding());
  for (const [code, definition] of reported) {
    await administrator.write('PUT', `/api/v1/indicators/${code}`, definition);
  }
  await psql.tell(values(kept));
  await psql.close();
  const measured = [];
  for (const each of cases) measured.push(await measure(application, each));
  const rows = measured.map(row);
  const heading = ['what', 'can do, a second', ...shares.map((share) => `at ${share * 100} %, ms`), 'limit'];
  const lines = table(
    heading,
    rows.map(({ cells }) => cells),
  );
  console.log(lines);
  await writeSection('Waiting at a constant rate', paper(lines));
  if (!rows.every(({ kept }) => kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  agent.destroy();
  await application.dispose();
}
