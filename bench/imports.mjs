/*
 * Whether importing many values keeps to its limits: it may take twice as long as the database takes to COPY the same
 * rows, already checked and numbered, into tables with the same indexes and references; the heap stays small however
 * long the file is; and whoever reads a value meanwhile hardly waits longer. Each round imports a CSV file of rows that are new, by a job, and then copies what that
 * wrote (values, versions, entries of the trail, hashes) into tables beside, so that both kinds of tables grow alike. Prints
 * a table, writes its section of docs/performance.md and ends with 1 when a limit is missed. `node bench/imports.mjs
 * 100000` takes fewer rows and writes nothing. Compare figures of one run only, since machines and their other work
 * differ.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../e2e/support/application.mjs';
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql } from './support/database.mjs';
import { watchHeap } from './support/heap.mjs';
import { at, median, range, sum } from './support/numbers.mjs';
import { table, writeSection } from './support/paper.mjs';
import { founding, indicators, province, villageCodes } from './support/province.mjs';

const limit = { times: 2, heapMegabytes: 160, readTimes: 3 };
const noisyTimes = 2;
const rounds = 3;
const fullSize = 1_000_000;
const size = Number(process.argv[2] ?? fullSize);
const heap = '-Xmx256m';
const between = 100;
const betweenReads = 25;
const quietMs = 10_000;

const reporter = { username: 'bench-reporter', password: 'only-for-measuring' };
const ofVillages = indicators().filter(([, definition]) => definition.levels[0] === 'village');

const month = (index) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** A value of before all months, by its key. */
const lookedUp = `/api/v1/observations/${ofVillages[0][0]}/${villageCodes()[0]}/1999-12`;

/** The lines of a file whose months no other round has. */
function* lines(round) {
  const perMonth = villageCodes().length * ofVillages.length;
  const months = Math.ceil(size / perMonth);
  yield 'indicator,unit,period,value,numerator,denominator,sourceDocument,sourcePage,comment\n';
  let written = 0;
  for (let i = 0; i < months; i++) {
    const period = month(round * months + i);
    for (const [code, { measure }] of ofVillages) {
      for (const unit of villageCodes()) {
        if (written++ === size) return;
        const whole = 20 + ((written * 7919) % 80);
        const numbers = measure === 'count' ? `${whole},,` : `,${(written * 31) % 20},${whole}`;
        yield `${code},${unit},${period},${numbers},Báo cáo số ${i + 1}/BC-UBND của xã về chuyển đổi số,${i + 1},Theo tổ công nghệ số\n`;
      }
    }
  }
}

/** Founds the province as of a day before all months. */
async function prepare(application) {
  const administrator = await Administrator.signIn(application);
  await administrator.write('POST', '/api/v1/unit-changes', { ...founding(), effectiveDate: '1999-01-01' });
  for (const [code, definition] of ofVillages) {
    await administrator.write('PUT', `/api/v1/indicators/${code}`, definition);
  }
  await administrator.write('POST', '/api/v1/accounts', {
    ...reporter,
    displayName: 'Người nhập',
    roles: [{ role: 'reporter', unit: province }],
  });
  const who = await Administrator.signIn(application, reporter);
  await who.write('PUT', lookedUp, { value: 7 });
  return who;
}

/** Reads a value again and again, at moments that do not wait for the answers; `stop` returns the 95th percentile in ms. */
function watchReads({ address }, { headers }) {
  const times = [];
  const underWay = new Set();
  const read = async () => {
    const began = performance.now();
    const answer = await fetch(address + lookedUp, { headers });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${lookedUp} answered ${answer.status}`);
    times.push(performance.now() - began);
  };
  const timer = setInterval(() => {
    const reading = read().finally(() => underWay.delete(reading));
    underWay.add(reading);
  }, betweenReads);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
      return at(times, 0.95);
    },
  };
}

/** The same with nothing else going on. */
async function quietReads(application, who) {
  const watch = watchReads(application, who);
  await sleep(quietMs);
  return watch.stop();
}

/** Sends a file and waits until its job is done; milliseconds. */
async function importFile({ address }, who, file, requestId) {
  const began = performance.now();
  const accepted = await fetch(`${address}/api/v1/observations/imports?async=true`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': 'text/csv', 'x-request-id': requestId },
    body: Readable.toWeb(createReadStream(file)),
    duplex: 'half',
  });
  if (accepted.status !== 202) throw new Error(`${accepted.status}: ${await accepted.text()}`);
  const { id } = await accepted.json();
  for (;;) {
    const job = await (await fetch(`${address}/api/v1/jobs/${id}`, { headers: who.headers })).json();
    if (job.status === 'failed') throw new Error(JSON.stringify(job.problem));
    if (job.status === 'succeeded') {
      if (job.result.created !== size) throw new Error(`${size} rows made ${JSON.stringify(job.result)}`);
      return performance.now() - began;
    }
    await sleep(between);
  }
}

const copied = ['observations', 'observation_versions', 'audit_entries', 'audit_contents'];

const makeTables = [
  ...copied.map((name) => `create table copied_${name} (like ${name} including all);`),
  'alter table copied_observations add foreign key (indicator_id) references indicators, add foreign key (unit_id) references units;',
  'alter table copied_observation_versions add foreign key (observation_id) references copied_observations;',
].join('\n');

/** What an import wrote, by the id of its request. */
const written = (requestId) => {
  const entries = `select * from audit_entries where request_id = '${requestId}'`;
  const values = `select o.* from observations o join (${entries}) e on o.id = (e.after ->> 'kept')::uuid`;
  return {
    observations: values,
    observation_versions: `select v.* from observation_versions v join (${values}) o on o.id = v.observation_id`,
    audit_entries: entries,
    audit_contents: `select c.* from audit_contents c join (${entries}) e using (chain, chain_sequence)`,
  };
};

const oneLine = (words) => words.replaceAll(/\s+/g, ' ');

/** Copies what an import wrote into the tables beside; milliseconds. */
async function copyAgain(psql, requestId, folder) {
  const file = (name) => join(folder, `${name}.copy`);
  for (const [name, query] of Object.entries(written(requestId))) {
    await psql.tell(oneLine(`\\copy (${query}) to '${file(name)}'`));
  }
  const commands = copied.map((name) => `\\copy copied_${name} from '${file(name)}'`);
  const told = await psql.tell(['\\timing on', ...commands, '\\timing off'].join('\n'));
  const times = [...told.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, milliseconds]) => Number(milliseconds));
  if (times.length !== copied.length) throw new Error(`psql told ${told}`);
  return sum(times);
}

async function measure() {
  const application = await startEmpty({ javaOptions: [heap], jobs: true });
  const folder = await temporaryFolder('imports');
  try {
    const who = await prepare(application);
    const psql = await Psql.connect(application);
    await psql.tell(makeTables);
    const measured = { imports: [], copies: [], heaps: [], quiet: [], reads: [], bytes: 0 };
    await quietReads(application, who);
    for (let round = 0; round < rounds; round++) {
      const file = join(folder, 'values.csv');
      await pipeline(Readable.from(lines(round)), createWriteStream(file));
      measured.bytes = (await stat(file)).size;
      measured.quiet.push(await quietReads(application, who));
      const heapWatch = watchHeap(application);
      const readWatch = watchReads(application, who);
      measured.imports.push((await importFile(application, who, file, `bench-${round}`)) / 1000);
      measured.reads.push(await readWatch.stop());
      measured.heaps.push(await heapWatch.stop());
      measured.copies.push((await copyAgain(psql, `bench-${round}`, folder)) / 1000);
    }
    await psql.close();
    return measured;
  } finally {
    await rm(folder, { recursive: true });
    await application.dispose();
  }
}

const noisy = (times) => at(times, 1) > noisyTimes * at(times, 0);

function verdict({ imports, copies, heaps, quiet, reads }) {
  const ratio = median(imports.map((time, round) => time / copies[round]));
  const slower = median(reads.map((time, round) => time / quiet[round]));
  const most = at(heaps, 1);
  return {
    ratio,
    slower,
    most,
    kept: ratio <= limit.times && slower <= limit.readTimes && most < limit.heapMegabytes,
    noisy: noisy(imports) || noisy(copies),
  };
}

const heading = [
  'rows',
  'file, MB',
  'COPY, s',
  'import, s',
  'ratio',
  'heap at most, MB',
  'a read before, ms',
  'a read meanwhile, ms',
  'ratio',
  'limits',
];

function row(measured) {
  const { ratio, slower, most, kept, noisy } = verdict(measured);
  return [
    size.toLocaleString('en'),
    (measured.bytes / 1e6).toFixed(0),
    range(measured.copies, 1),
    range(measured.imports, 1),
    ratio.toFixed(2),
    most.toFixed(0),
    range(measured.quiet, 1),
    range(measured.reads, 1),
    slower.toFixed(1),
    (kept ? 'kept' : '**missed**') + (noisy ? ', noisy' : ''),
  ];
}

const paper = (rows) => `
A CSV file of drafts is imported into a province of ${founding().changes.length.toLocaleString('en')} units by a job, with \`${heap}\`. What it wrote, values, versions and entries of the trail, is then copied by \`COPY\` into tables with the same indexes, checks and references, without triggers. The import may take ${limit.times} times as long as that, from the first byte sent until the job is done, and the heap, as the metrics tell it ten times a second, stays below ${limit.heapMegabytes} MB. Somebody reads one value by its key ${1000 / betweenReads} times a second, before and meanwhile; the 95th percentile may become ${limit.readTimes} times as long. Medians of ${rounds} rounds (lowest–highest), by turns, each with other months.

${table(heading, rows)}
`;

const measured = await measure();
const result = [row(measured)];
console.log(table(heading, result));
if (size === fullSize) await writeSection('Imports', paper(result));
if (!verdict(measured).kept) {
  console.error('A limit is missed.');
  process.exitCode = 1;
}
