/*
 * How much of the disk a value takes, with its indexes and its part of the trail: as a draft that was imported, and once it
 * was sent and approved by itself. Prints a table and writes its section of docs/performance.md. `node bench/sizes.mjs 300`
 * approves fewer and writes nothing.
 */
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql } from './support/database.mjs';
import { table, writeSection } from './support/paper.mjs';
import { founding, indicators, province, villageCodes } from './support/province.mjs';

const fullSize = 3_000;
const approved = Number(process.argv[2] ?? fullSize);
const drafts = 20_000;
/** So many are imported while somebody waits; more would be a job. */
const atOnce = 1_000;
const tables = ['observations', 'observation_versions', 'observation_sums', 'audit_entries', 'audit_contents'];

const reporter = { username: 'bench-reporter', password: 'only-for-measuring' };
const approver = { username: 'bench-approver', password: 'only-for-measuring' };
const [[indicator, definition]] = indicators().filter(([, { levels }]) => levels[0] === 'village');

/** Drafts, one a village and month, and files of them. */
function lines() {
  const codes = villageCodes();
  const numbers = definition.measure === 'count' ? '7,,' : ',7,20';
  const rows = Array.from({ length: drafts }, (_, i) => {
    const month = Math.floor(i / codes.length);
    const period = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { unit: codes[i % codes.length], period };
  });
  const written = rows.map(({ unit, period }) => `${indicator},${unit},${period},${numbers},Báo cáo số 12/BC-UBND\n`);
  const files = Array.from({ length: drafts / atOnce }, (_, part) =>
    ['indicator,unit,period,value,numerator,denominator,sourceDocument\n']
      .concat(written.slice(part * atOnce, (part + 1) * atOnce))
      .join(''),
  );
  return { rows, files };
}

async function account(administrator, who, role) {
  await administrator.write('POST', '/api/v1/accounts', {
    ...who,
    displayName: `Người thử ${role}`,
    roles: [{ role, unit: province }],
  });
}

async function sizes(psql) {
  const found = {};
  for (const name of tables) found[name] = Number(await psql.tell(`select pg_total_relation_size('${name}');`));
  return found;
}

const grown = (before, after, count) =>
  Object.fromEntries(tables.map((name) => [name, (after[name] - before[name]) / count]));

async function send({ address }, who, file) {
  const answer = await fetch(`${address}/api/v1/observations/imports`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': 'text/csv' },
    body: file,
  });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
}

async function move({ address }, who, version, status) {
  const answer = await fetch(`${address}${version}/status`, {
    method: 'PUT',
    headers: { ...who.headers, 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ status }),
  });
  if (answer.status !== 200) throw new Error(`${version} answered ${answer.status}: ${await answer.text()}`);
}

async function measure() {
  const application = await startEmpty({ javaOptions: ['-Xmx256m'] });
  try {
    const administrator = await Administrator.signIn(application);
    await administrator.write('POST', '/api/v1/unit-changes', { ...founding(), effectiveDate: '1999-01-01' });
    await administrator.write('PUT', `/api/v1/indicators/${indicator}`, definition);
    await account(administrator, reporter, 'reporter');
    await account(administrator, approver, 'approver');
    const psql = await Psql.connect(application);
    const { rows, files } = lines();
    const clerk = await Administrator.signIn(application, reporter);
    const leader = await Administrator.signIn(application, approver);
    const empty = await sizes(psql);
    for (const file of files) await send(application, clerk, file);
    const filled = await sizes(psql);
    for (const { unit, period } of rows.slice(0, approved)) {
      const version = `/api/v1/observations/${indicator}/${unit}/${period}/versions/1`;
      await move(application, clerk, version, 'submitted');
      await move(application, leader, version, 'approved');
    }
    const moved = await sizes(psql);
    await psql.close();
    return { draft: grown(empty, filled, drafts), moves: grown(filled, moved, approved) };
  } finally {
    await application.dispose();
  }
}

const total = (part) => Object.values(part).reduce((all, each) => all + each, 0);
const heading = ['table', 'a draft, bytes', 'sent and approved besides', 'together'];

const { draft, moves } = await measure();
const result = [
  ...tables.map((name) => [name, draft[name], moves[name], draft[name] + moves[name]]),
  ['in all', total(draft), total(moves), total(draft) + total(moves)],
].map(([name, ...numbers]) => [name, ...numbers.map((number) => Math.round(number).toLocaleString('en'))]);
console.log(table(heading, result));
if (approved === fullSize) {
  await writeSection(
    'Sizes',
    `
Of the disk, by value: ${drafts.toLocaleString('en')} drafts imported at once, of which ${approved.toLocaleString('en')} are sent and approved one by one. With indexes, entries of the trail and hashes of contents.

${table(heading, result)}
`,
  );
}
