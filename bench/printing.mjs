/*
 * Whether a decision of 500 awards is printed in time and within a small heap: all its certificates by a job, and the
 * decision with its annex as PDF and as DOCX by one request each. Then the power is cut in the middle of a job: started
 * again, the application prints the certificates once, from the beginning. Prints a table, writes its section of
 * docs/performance.md and ends with 1 when a limit is missed. `node bench/printing.mjs 50` takes fewer awards and writes
 * nothing.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Administrator, startEmpty } from './support/administrator.mjs';
import { watchHeap } from './support/heap.mjs';
import { median, range } from './support/numbers.mjs';
import { table, writeSection } from './support/paper.mjs';

const limit = { batchSeconds: 60, documentSeconds: 10, heapMegabytes: 240 };
const rounds = 3;
const fullSize = 500;
const size = Number(process.argv[2] ?? fullSize);
const heap = '-Xmx256m';
const lease = 'PT5S';
const unit = 'BENCH-SO';
const password = 'only-for-measuring';
const officer = { username: 'bench-officer', password };
const issuer = { username: 'bench-issuer', password };

async function generate(application) {
  const administrator = await Administrator.signIn(application);
  await administrator.write('PUT', '/api/v1/units/BENCH', { name: { vi: 'Tỉnh Đo' }, kind: 'tỉnh' });
  await administrator.write('PUT', `/api/v1/units/${unit}`, { name: { vi: 'Sở Đo' }, kind: 'sở', parent: 'BENCH' });
  await administrator.write('PUT', '/api/v1/award-types/BENCH_MERIT', {
    name: { vi: 'Giấy khen', en: 'Certificate of Merit' },
    aliases: [],
    concept: 'form',
    recipientKinds: ['individual'],
    level: 'unit',
    legalBasis: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  });
  for (const account of [officer, issuer]) {
    await administrator.write('POST', '/api/v1/accounts', {
      ...account,
      displayName: 'Cán bộ đo',
      roles: [{ role: 'award-officer', unit }],
    });
  }
  const who = await Administrator.signIn(application, officer);
  const drafted = await who.write('POST', '/api/v1/award-decisions', {
    authority: unit,
    number: '5/QĐ-SĐ',
    date: '2023-01-05',
    signer: 'Nguyễn Văn Ký',
  });
  const decision = drafted.headers.get('location').split('/').at(-1);
  for (let i = 1; i <= size; i++) {
    await who.write('POST', '/api/v1/awards', {
      decision,
      type: 'BENCH_MERIT',
      recipient: { kind: 'individual', name: `Nguyễn Thị Thuỳ Dương ${i}`, position: 'Phó Trưởng phòng', unit },
      achievementYear: 2022,
    });
  }
  await send(application, await Administrator.signIn(application, issuer), decision);
  return decision;
}

async function send({ address }, who, decision) {
  const answer = await fetch(`${address}/api/v1/award-decisions/${decision}/status`, {
    method: 'PUT',
    headers: { ...who.headers, 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ status: 'issued' }),
  });
  if (answer.status !== 200) throw new Error(`not issued: ${await answer.text()}`);
}

async function order({ address }, who, decision) {
  const answer = await fetch(`${address}/api/v1/certificate-batches`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ decision }),
  });
  if (answer.status !== 202) throw new Error(`not ordered: ${await answer.text()}`);
  return (await answer.json()).id;
}

async function jobOf({ address }, who, id) {
  const job = await (await fetch(`${address}/api/v1/jobs/${id}`, { headers: who.headers })).json();
  if (job.status === 'failed') throw new Error(JSON.stringify(job.problem));
  return job;
}

async function until(application, who, id, reached) {
  for (;;) {
    const job = await jobOf(application, who, id);
    if (reached(job)) return job;
    await sleep(50);
  }
}

const isPrinted = ({ status }) => status === 'succeeded';

async function watched(application, deed) {
  const watch = watchHeap(application);
  const began = performance.now();
  const bytes = await deed();
  return { seconds: (performance.now() - began) / 1000, heap: await watch.stop(), bytes };
}

async function printed(application, who, decision) {
  const { result } = await until(application, who, await order(application, who, decision), isPrinted);
  if (result.certificates !== size) throw new Error(`${result.certificates} certificates of ${size}`);
  return result.size;
}

async function written({ address }, who, decision, format) {
  const answer = await fetch(`${address}/api/v1/award-decisions/${decision}/document?format=${format}`, {
    headers: who.headers,
  });
  if (answer.status !== 200) throw new Error(`${format}: ${await answer.text()}`);
  return (await answer.arrayBuffer()).byteLength;
}

/** Cuts the power once something is printed; seconds from the next start until all of it is. */
async function resumed(application, decision) {
  const id = await order(application, await Administrator.signIn(application, officer), decision);
  const before = await Administrator.signIn(application, officer);
  await until(application, before, id, ({ done, status }) => done > 0 || status === 'succeeded');
  await application.kill();
  const began = performance.now();
  await application.start();
  const after = await Administrator.signIn(application, officer);
  const { result } = await until(application, after, id, isPrinted);
  if (result.certificates !== size) throw new Error(`${result.certificates} certificates of ${size}`);
  return (performance.now() - began) / 1000;
}

async function measured(application, what, most, deed) {
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await watched(application, deed));
  const seconds = all.map((one) => one.seconds);
  const megabytes = Math.max(...all.map((one) => one.heap));
  const kept = median(seconds) <= most && megabytes <= limit.heapMegabytes;
  return { what, seconds, megabytes, kilobytes: all[0].bytes / 1024, most, kept };
}

const row = ({ what, seconds, megabytes, kilobytes, most, kept }) => [
  what,
  Math.round(kilobytes).toLocaleString('en'),
  range(seconds, 1),
  most,
  Math.round(megabytes),
  kept ? 'kept' : '**missed**',
];

const heading = ['what', 'file, kB', 'seconds', 'at most', 'heap at most, MB', 'limit'];

const paper = (lines, again) => `
A decision gives ${size} awards. All its certificates are printed by a job, each with a code of its own, and the decision with its annex is asked for as PDF and as DOCX, with \`${heap}\`. The heap, as the metrics tell it ten times a second, stays below ${limit.heapMegabytes} MB. Medians of ${rounds} rounds (lowest–highest).

${lines}

The power cut in the middle of a batch, application and database killed at once: ${again.toFixed(1)} seconds after the next start all certificates were printed, once, with a lease of five seconds instead of a minute.
`;

const application = await startEmpty({ javaOptions: [heap], jobs: true });
try {
  const decision = await generate(application);
  const who = await Administrator.signIn(application, officer);
  const all = [
    await measured(application, 'certificates of a decision', limit.batchSeconds, () =>
      printed(application, who, decision),
    ),
    await measured(application, 'decision with its annex, PDF', limit.documentSeconds, () =>
      written(application, who, decision, 'pdf'),
    ),
    await measured(application, 'decision with its annex, DOCX', limit.documentSeconds, () =>
      written(application, who, decision, 'docx'),
    ),
  ];
  const lines = table(heading, all.map(row));
  console.log(lines);
  await application.stop();
  application.environment.TONGKET_JOB_LEASE = lease;
  await application.start();
  const again = await resumed(application, decision);
  console.log(`printed ${again.toFixed(1)} s after a power cut`);
  if (size === fullSize) await writeSection('Printing', paper(lines, again));
  if (!all.every(({ kept }) => kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
