/*
 * Whether what is asked most often keeps near the database's own limit, with three million values behind it: one value
 * by its key, the same when nothing changed, a page of fifty, a year of villages by district, a ranking of communes.
 * Single answers are held against the same statements by processor time under load; sums, which one person waits for,
 * by time. Prints two tables, writes its section of docs/performance.md and ends with 1 when a limit is missed. `node
 * bench/reads.mjs 12` takes fewer months and writes nothing. Compare figures of one run only, since machines and their
 * other work differ.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../e2e/support/application.mjs';
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql, statementsOf } from './support/database.mjs';
import { compare, ofDatabase, overHttp, processors } from './support/load.mjs';
import { at, median, range } from './support/numbers.mjs';
import { measure, rounds } from './support/pairs.mjs';
import { table, writeSection } from './support/paper.mjs';
import { founding, indicators, mixedGroups, months, province, values, villageCodes } from './support/province.mjs';

const noisyTimes = 2;
const limit = { times: 1.5, plusMs: 2 };
/** Microseconds of one look-up by key on the machine whose milliseconds are the goals of sums. */
const lookUpOfGoals = 41;
const fullSize = 36;
const size = Number(process.argv[2] ?? fullSize);
const kept = months(size, 2022);
const year = kept.slice(-12);
const reported = indicators().map(([code, definition]) => [code, { ...definition, levels: ['village'] }]);
const codes = (count) => reported.slice(0, count).map(([code]) => code);

const figures = (count) =>
  `/api/v1/figures?limit=500&unit=${province}&level=district&period=${year}&indicator=${codes(count)}`;

const waited = [
  { what: '1 indicator, 12 months, by district', path: figures(1), most: 10 },
  { what: '10 indicators, 12 months, by district', path: figures(10), most: 60 },
  { what: '60 indicators, 12 months, by district', path: figures(60), most: 250 },
  {
    what: 'ranking of the communes in a month',
    path: `/api/v1/rankings?limit=500&indicator=BENCH_02&within=${province}&level=commune&period=${year.at(-1)}`,
  },
];

const one = `/api/v1/observations/BENCH_02/${villageCodes()[700]}/${year.at(-1)}`;
const page = `/api/v1/observations?indicator=BENCH_02&period=${year.at(-1)}&limit=50`;

async function generate(application, psql) {
  const administrator = await Administrator.signIn(application);
  await administrator.write('POST', '/api/v1/unit-changes', founding());
  for (const [code, definition] of reported) {
    await administrator.write('PUT', `/api/v1/indicators/${code}`, definition);
  }
  return Number(await psql.tell(values(kept)));
}

/** A statement with its parameters written into it, as a file for pgbench. */
async function fileOf(folder, name, { text, parameters }) {
  const file = join(folder, `${name}.sql`);
  const whole = parameters.reduceRight((words, literal, i) => words.replaceAll(`$${i + 1}`, literal), text);
  await writeFile(file, `${whole.replaceAll(/\s+/g, ' ').trim()};\n`);
  return file;
}

const lookUp = (village) => `
select o.*, v.* from observations o join observation_versions v on v.observation_id = o.id and v.status = 'approved'
where o.indicator_id = (select id from indicators where code = 'BENCH_02')
  and o.unit_id = '${village}' and o.period = '${year.at(-1)}' and o.breakdown = ''`;

async function underLoad(application, psql, folder) {
  const village = await psql.tell(`select unit_id from unit_versions where code = '${villageCodes()[700]}';`);
  const simple = { text: lookUp(village.trim()), parameters: [] };
  const ofOne = await ofDatabase(application, await fileOf(folder, 'one', simple));
  const url = application.address + one;
  const { headers } = await fetch(url);
  const listed = await statementsOf(application, psql, () => fetch(application.address + page));
  const longest = listed.toSorted((a, b) => b.text.length - a.text.length)[0];
  const ofPage = await ofDatabase(application, await fileOf(folder, 'page', longest));
  const tag = `If-None-Match: ${headers.get('etag')}`;
  return [
    { what: 'one value', least: 0.3, ...(await compare(application, ofOne, overHttp(url))) },
    {
      what: 'one value, not changed since',
      least: 0.3,
      ...(await compare(application, ofOne, overHttp(url, { headers: [tag] }))),
    },
    {
      what: 'a page of 50 values',
      least: 0.38,
      ...(await compare(application, ofPage, overHttp(application.address + page))),
    },
  ];
}

/** Room for two answers: what is asked with another limit each time is worked out each time. */
const roomForTwo = '250';
const repeated = [
  { what: waited[0].what, path: waited[0].path, least: 2.5 },
  { what: waited[3].what, path: waited[3].path, least: 4 },
];

/** What somebody asks whom many others asked before, beside the same worked out anew. */
async function askedAgain(application, folder) {
  application.environment = { ...application.environment, TONGKET_REPEATED_ANSWERS_ROWS: roomForTwo };
  await application.stop();
  await application.start();
  const measured = [];
  for (const [index, { what, path, least }] of repeated.entries()) {
    const script = join(folder, `anew-${index}.lua`);
    const other = path.replace('limit=500', 'limit=');
    await writeFile(
      script,
      `local n = 0\nrequest = function() n = n % 350 + 1; return wrk.format("GET", (string.gsub("${other}", "limit=", "limit=" .. (110 + n), 1))) end\n`,
    );
    const url = application.address + path;
    measured.push({ what, least, ...(await compare(application, overHttp(url, { script }), overHttp(url))) });
  }
  return measured;
}

const noisy = (...series) => series.some((times) => at(times, 1) > noisyTimes * at(times, 0));
const verdict = (isKept, isNoisy) => (isKept ? 'kept' : '**missed**') + (isNoisy ? ', noisy' : '');

function loadRow({ what, least, limit: own, question, parts, share }) {
  const isKept = median(share) >= least;
  return {
    isKept,
    cells: [
      what,
      range(own),
      range(question),
      parts.map((part) => part.toFixed(0)).join(' + '),
      range(share, 2),
      least.toFixed(2),
      verdict(isKept, noisy(own, question)),
    ],
  };
}

function waitRow({ what, items, pages, sql, http }, goal, slower) {
  const most = goal && goal * slower;
  const over = median(http.map((time, round) => time - limit.times * sql[round] - limit.plusMs * pages));
  const isKept = over <= 0 && (most === undefined || median(http) <= most);
  const ratio = median(http.map((time, round) => time / sql[round]));
  const cells = [what, items, pages, range(sql, 1), range(http, 1), ratio.toFixed(2), most ? most.toFixed(0) : '–'];
  return { isKept, cells: [...cells, verdict(isKept, noisy(sql, http))] };
}

const againHeading = [
  'what',
  'worked out, µs',
  'asked again, µs',
  'of that database + API + asker',
  'times',
  'at least',
  'limit',
];
const loadHeading = [
  'what',
  'database, µs',
  'over HTTP, µs',
  'of that database + API + asker',
  'share',
  'at least',
  'limit',
];
const waitHeading = ['what', 'items', 'answers', 'SQL alone, ms', 'over HTTP, ms', 'ratio', 'at most, ms', 'limit'];

const paper = (stored, load, again, wait, slower, twice) => `
A province of ${founding().changes.length.toLocaleString('en')} units has ${stored.toLocaleString('en')} approved values: ${reported.length} indicators, reported by villages in ${kept.length} months.

**Under load**, from 8 connections at once, on ${processors} processors: microseconds of processor time of all processes together for one answer, and the *share* of the database's own throughput that is left. The database's own is \`pgbench\` with a prepared statement: one look-up by key, or the statement of the page. Medians of five rounds of two seconds by turns (lowest–highest).

${table(loadHeading, load)}

**Asked again**, figures and rankings that somebody asked before and behind which nothing changed since, which one statement finds out: microseconds of processor time for one answer beside the same worked out anew, and how many *times* as many can be answered.

${table(againHeading, again)}

**Waited for**, by one person: milliseconds of all answers together beside their own SQL, as in the section on units; an answer may take ${limit.times} times as long and ${limit.plusMs} ms more. Sums of a year by district are to take ${waited.flatMap(({ most }) => most ?? []).join(', ')} ms at most on a machine that looks one row up by its key in ${lookUpOfGoals} µs; here that takes ${slower.toFixed(2)} times as long, and so may they. Then ${twice} values of communes were added that tell what villages told too, in one in twenty of the groups of a district, an indicator and a month: these are made of the sums of villages and the values of communes that stand for some of them. Medians of ${rounds} rounds (lowest–highest).

${table(waitHeading, wait)}
`;

const folder = await temporaryFolder('reads');
const application = await startEmpty();
try {
  const psql = await Psql.connect(application);
  const stored = await generate(application, psql);
  const asked = await underLoad(application, psql, folder);
  const load = asked.map(loadRow);
  const slower = median(asked[0].limit) / lookUpOfGoals;
  const wait = [];
  for (const each of waited) wait.push(waitRow(await measure(application, psql, each), each.most, slower));
  const twice = Number(await psql.tell(mixedGroups(year)));
  for (const each of waited) {
    const mixed = { ...each, what: `${each.what}, one group in twenty told twice` };
    wait.push(waitRow(await measure(application, psql, mixed), each.most, slower));
  }
  await psql.close();
  const again = (await askedAgain(application, folder)).map(loadRow);
  const text = paper(
    stored,
    load.map(({ cells }) => cells),
    again.map(({ cells }) => cells),
    wait.map(({ cells }) => cells),
    slower,
    twice,
  );
  console.log(text);
  if (size === fullSize) await writeSection('Reading three million values', text);
  if (![...load, ...again, ...wait].every(({ isKept }) => isKept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
