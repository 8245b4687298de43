/*
 * Whether many people are checked in time: 10,000 of a made-up province, each with five years of grades, titles,
 * initiatives and service, for a title whose rules read all of it, by the rules that we ship. The answer is kept and then
 * worked out again; both by one request, as an award officer of the province sends it. Prints a table, writes its section
 * of docs/performance.md and ends with 1 when a limit is missed or an answer does not come out the same. `node
 * bench/eligibility.mjs 1000` takes fewer people and writes nothing.
 */
import { Administrator, startEmpty } from './support/administrator.mjs';
import { people, rules, types, year } from './support/candidates.mjs';
import { Psql } from './support/database.mjs';
import { median, range } from './support/numbers.mjs';
import { departments, province, units } from './support/office.mjs';
import { table, writeSection } from './support/paper.mjs';

const limitSeconds = { check: 60, replay: 60 };
const rounds = 3;
const fullSize = 10_000;
const size = Number(process.argv[2] ?? fullSize);
const officer = { username: 'bench-officer', password: 'only-for-measuring' };

const cases = [
  { what: 'Advanced Worker', type: 'ADVANCED_WORKER' },
  { what: 'Grassroots Emulation Fighter', type: 'GRASSROOTS_EMULATION_FIGHTER' },
  { what: 'Provincial Emulation Fighter', type: 'PROVINCIAL_EMULATION_FIGHTER' },
];

async function generate(application, psql) {
  const administrator = await Administrator.signIn(application);
  for (const [code, unit] of units()) await administrator.write('PUT', `/api/v1/units/${code}`, unit);
  for (const [code, type] of await types()) await administrator.write('PUT', `/api/v1/award-types/${code}`, type);
  for (const [code, from, rule] of await rules()) {
    await administrator.write('PUT', `/api/v1/award-rules/${code}/versions/${from}`, rule);
  }
  await administrator.write('POST', '/api/v1/accounts', {
    ...officer,
    displayName: 'Cán bộ đo',
    roles: [{ role: 'award-officer', unit: province }],
  });
  const [facts, awards] = (await psql.tell(people(size))).trim().split(' ').map(Number);
  return { facts, awards };
}

async function seconds(deed) {
  const began = performance.now();
  const answer = await deed();
  return [(performance.now() - began) / 1_000, answer];
}

async function read(application, who, path) {
  const answer = await fetch(application.address + path, { headers: who.headers });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function measure(application, who, { what, type }) {
  const check = [];
  const replay = [];
  let last;
  let equal = true;
  for (let round = 0; round < rounds; round++) {
    const [taken, answer] = await seconds(() =>
      who.write('POST', '/api/v1/eligibility-checks', { unit: province, type, year, on: `${year}-12-20` }),
    );
    last = await read(application, who, new URL(answer.headers.get('location'), application.address).pathname);
    check.push(taken);
    const [again, outcome] = await seconds(() =>
      read(application, who, `/api/v1/eligibility-checks/${last.id}/replay`),
    );
    replay.push(again);
    equal &&= outcome.equal && outcome.candidates === size;
  }
  return { what, check, replay, equal, last };
}

const kept = ({ check, replay, equal }) =>
  equal && median(check) <= limitSeconds.check && median(replay) <= limitSeconds.replay;

const row = (measured) => [
  measured.what,
  measured.last.candidates,
  measured.last.clear,
  measured.last.warned,
  measured.last.blocked,
  range(measured.check, 1),
  range(measured.replay, 1),
  kept(measured) ? 'kept' : '**missed**',
];

const heading = ['for', 'people', 'clear', 'warned', 'blocked', 'checked and kept, s', 'worked out again, s', 'limit'];

const paper = (lines, { facts, awards }) => `
${size.toLocaleString('en')} people of ${departments} departments, of whom ${facts.toLocaleString('en')} facts and ${awards.toLocaleString('en')} awards are recorded, checked by one request each under the rules that we ship. The facts as read and what each rule said are kept with the answer; then it is worked out again from them and must come out the same.

Each may take ${limitSeconds.check} seconds on two processors. Medians of ${rounds} rounds (lowest–highest).

${lines}
`;

const application = await startEmpty();
try {
  const psql = await Psql.connect(application);
  const stored = await generate(application, psql);
  await psql.close();
  const who = await Administrator.signIn(application, officer);
  const measured = [];
  for (const each of cases) measured.push(await measure(application, who, each));
  const lines = table(heading, measured.map(row));
  console.log(lines);
  if (size === fullSize) await writeSection('Eligibility of many', paper(lines, stored));
  if (!measured.every(kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
