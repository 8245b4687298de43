/*
 * Whether what goes through the history of units keeps to its limit: an answer may take 1.5 times as long as its own
 * SQL, and 2 ms more. A made-up province is generated once; for each case the statements that the application executes
 * are read from the database's log and executed again by psql, as prepared statements with the same parameters, by
 * turns with the requests themselves. Prints a table, writes its section of docs/performance.md and ends with 1 when a limit
 * is missed. Compare figures of one run only, since machines and their other work differ.
 */
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql } from './support/database.mjs';
import { measure, rounds } from './support/pairs.mjs';
import { writeSection } from './support/paper.mjs';
import { acts, founding, indicators, periods, province, values } from './support/province.mjs';
import { limit, noisyTimes, results, verdict } from './support/verdict.mjs';

const figures = `/api/v1/figures?boundaries=current&limit=500&period=${periods}`;
const cases = [
  { what: 'tree at a date', path: '/api/v1/units?date=2024-06-30&limit=500' },
  { what: 'one indicator, 12 periods, all communes of today', path: `${figures}&level=commune&indicator=BENCH_02` },
  { what: '60 indicators, 12 periods, the province of today', path: `${figures}&unit=${province}` },
];

/** Fills the application; returns how many values it holds. */
async function generate(application, psql) {
  const administrator = await Administrator.signIn(application);
  for (const act of [founding(), ...acts()]) await administrator.write('POST', '/api/v1/unit-changes', act);
  for (const [code, definition] of indicators()) {
    await administrator.write('PUT', `/api/v1/indicators/${code}`, definition);
  }
  return Number(await psql.tell(values(periods)));
}

const paper = (lines, stored) => `
A made-up province of ${founding().changes.length.toLocaleString('en')} units is founded and goes through ${acts().length} reorganisation acts before, during and after ${periods.length} monthly periods: mergers, divisions with known and with unknown shares, transfers, new names, an abolition. ${indicators().length} indicators, half of them counts and half ratios, half reported by villages and half by communes, have ${stored.toLocaleString('en')} values.

An answer may take ${limit.times} times as long as its own SQL, and ${limit.plusMs} ms more. A long list comes in several answers of up to 500 items; its line is about all of them, one after the other. *SQL alone* is every statement that the application executed for them, with the same parameters, prepared and executed by \`psql\`. Medians of ${rounds} rounds (lowest–highest); the two were asked by turns, one time each, and each round is held against the SQL of that round. *Noisy* is a line with a range of more than ${noisyTimes} times.

${lines}
`;

const application = await startEmpty();
try {
  const psql = await Psql.connect(application);
  const stored = await generate(application, psql);
  const measured = [];
  for (const each of cases) measured.push(await measure(application, psql, each));
  await psql.close();
  const lines = results(measured);
  console.log(lines);
  await writeSection('Units and their history', paper(lines, stored));
  if (!measured.every((each) => verdict(each).kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
