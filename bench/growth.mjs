/*
 * How answers grow with what is stored: the same questions with 10^5, 10^6 and 10^7 values. What touches as many rows as
 * before is to take as long as before; what touches more, at most as many times longer. Prints a table, writes its section
 * of docs/performance.md and ends with 1 when a limit is missed. `node bench/growth.mjs 12` takes fewer months and writes
 * nothing. Compare figures of one run only.
 */
import { Agent, get } from 'node:http';
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql } from './support/database.mjs';
import { at, median, range } from './support/numbers.mjs';
import { table, writeSection } from './support/paper.mjs';
import { founding, indicators, months, province, values, villageCodes } from './support/province.mjs';

/** Months of 77,520 values each that are there at each stage. */
const fullStages = [1, 12, 120];
const most = Number(process.argv[2] ?? fullStages.at(-1));
const stages = [...fullStages.filter((stage) => stage < most), most];
const all = months(most, 2020);
const rounds = 7;
const asksOfARound = 15;
const warmUps = 300;
/** Of times, more than which is not noise any more; a tree of an index has become a level deeper. */
const slack = 1.5;

const reported = indicators().map(([code, definition]) => [code, { ...definition, levels: ['village'] }]);
const first = all[0];
const byDistrict = (periods) =>
  `/api/v1/figures?limit=500&unit=${province}&level=district&period=${periods}&indicator=BENCH_01`;

/** Questions about the first month, which is always there, and one about all months that are. */
const cases = [
  { what: 'one value', path: () => `/api/v1/observations/BENCH_02/${villageCodes()[700]}/${first}` },
  { what: 'a page of 50 values', path: () => `/api/v1/observations?indicator=BENCH_02&period=${first}&limit=50` },
  { what: 'an indicator of a month, by district', path: () => byDistrict([first]) },
  {
    what: 'ranking of the communes in a month',
    path: () => `/api/v1/rankings?limit=500&indicator=BENCH_02&within=${province}&level=commune&period=${first}`,
  },
  {
    what: 'an indicator of all months up to twelve, by district',
    path: (stage) => byDistrict(all.slice(0, Math.min(stage, 12))),
    rows: (stage) => Math.min(stage, 12),
  },
];

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds until the whole answer is there. */
function ask(url) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(performance.now() - began)
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });
}

async function found(application) {
  const administrator = await Administrator.signIn(application);
  await administrator.write('POST', '/api/v1/unit-changes', founding());
  for (const [code, definition] of reported) {
    await administrator.write('PUT', `/api/v1/indicators/${code}`, definition);
  }
}

/** Medians of rounds for each question, all questions by turns within a round. */
async function measure(application, stage) {
  const asked = cases.map(({ path }) => application.address + path(stage));
  for (const url of asked) for (let i = 0; i < warmUps; i++) await ask(url);
  const times = cases.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, url] of asked.entries()) {
      const own = [];
      for (let j = 0; j < asksOfARound; j++) own.push(await ask(url));
      times[i].push(median(own));
    }
  }
  return times;
}

/** Whether a question kept to its limit from the smallest stage to the largest. */
function row({ what, rows = () => 1 }, times) {
  const allowed = rows(stages.at(-1)) / rows(stages[0]);
  const ratio = at(times.at(-1), 0.5) / at(times[0], 0.5);
  const kept = ratio <= allowed * slack;
  const cells = [what, ...times.map((each) => range(each, 1)), ratio.toFixed(2), (allowed * slack).toFixed(1)];
  return { kept, cells: [...cells, kept ? 'kept' : '**missed**'] };
}

const paper = (stored, lines) => `
The same questions, asked over HTTP by one person, while a province of ${founding().changes.length.toLocaleString('en')} units gets more and more approved values: ${stored.map((count) => count.toLocaleString('en')).join(', ')}. The first four touch as many rows each time, and are to take as long each time; the last touches at most twelve months, and may grow with them. Half as much again is put down to noise and to deeper indexes. Milliseconds, medians of ${rounds} rounds (lowest–highest).

${lines}
`;

const application = await startEmpty();
try {
  const psql = await Psql.connect(application);
  await found(application);
  const stored = [];
  const measured = [];
  for (const [i, stage] of stages.entries()) {
    stored.push(Number(await psql.tell(values(all.slice(stages[i - 1] ?? 0, stage)))));
    measured.push(await measure(application, stage));
  }
  await psql.close();
  const rows = cases.map((each, i) =>
    row(
      each,
      measured.map((times) => times[i]),
    ),
  );
  const heading = ['what', ...stored.map((count) => count.toLocaleString('en')), 'ratio', 'at most', 'limit'];
  const lines = table(
    heading,
    rows.map(({ cells }) => cells),
  );
  console.log(lines);
  if (most === fullStages.at(-1)) await writeSection('Growth', paper(stored, lines));
  if (!rows.every(({ kept }) => kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  agent.destroy();
  await application.dispose();
}
