/*
 * What an approval costs: a version that waits is approved over HTTP, from 8 and from 32 connections at once, against the
 * same statements executed by as many clients of the database. Each approval is of another observation; the statements
 * of one are read from the database's log, and what differs between two of them is put in for each. Prints a table,
 * writes its section of docs/performance.md and ends with 1 when a limit is missed. Compare figures of one run only.
 */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../e2e/support/application.mjs';
import { Administrator, startEmpty } from './support/administrator.mjs';
import { Psql, statementsOf } from './support/database.mjs';
import { costsOf, generate, processors, warmUp } from './support/load.mjs';
import { median, range, sum } from './support/numbers.mjs';
import { table, writeSection } from './support/paper.mjs';
import { founding, indicators, months, province } from './support/province.mjs';

const periods = months(3, 2024);
const rounds = 5;
const sliceSeconds = 4;
const ofDatabase = 3_000;
const attempts = 5;
const cases = [
  { connections: 8, least: 0.6 },
  { connections: 32, least: 0.5 },
];
const approver = { username: 'bench-approver', password: 'only-for-measuring' };
const reported = indicators()
  .filter(([, { measure }]) => measure === 'count')
  .map(([code, definition]) => [code, { ...definition, levels: ['village'] }]);

/** A version that waits for approval, of each indicator for each village and month; as they were sent by others. */
const waiting = `
begin;
create temporary table fresh on commit drop as
select gen_random_uuid() as id, i.id as indicator_id, u.unit_id, month.period, d.version,
       (to_date(month.period, 'YYYY-MM') + interval '1 month - 1 day')::date as period_end
from unnest(array[${periods.map((period) => `'${period}'`)}]) month(period)
cross join unit_versions u
join unit_kinds k on k.kind = u.kind
join indicator_versions d on k.level = any(d.levels)
join indicators i on i.id = d.indicator_id;
insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
select id, indicator_id, unit_id, period, period_end, '', 'calendar', 1 from fresh;
insert into observation_versions (id, observation_id, version, status, definition_version, value, not_applicable,
    value_origin, recorded_at, recorded_by)
select gen_random_uuid(), id, 1, 'submitted', version, 7, false, 'entered', now(), 'somebody' from fresh;
commit;
vacuum analyze;
`;

/** What tells one approval from another, as it may stand in a statement; shuffled, since people approve here and there. */
const listed = `
select json_build_object('observation', o.id, 'version', v.id, 'unit', o.unit_id, 'indicatorId', o.indicator_id,
    'indicator', i.code, 'code', u.code, 'period', o.period, 'periodEnd', o.period_end,
    'key', i.code || '/' || u.code || '/' || o.period)
from observations o join observation_versions v on v.observation_id = o.id
join indicators i on i.id = o.indicator_id join unit_versions u on u.unit_id = o.unit_id
order by md5(o.id::text);
`;

async function found(application, psql) {
  const administrator = await Administrator.signIn(application);
  await administrator.write('POST', '/api/v1/unit-changes', founding());
  for (const [code, definition] of reported) {
    await administrator.write('PUT', `/api/v1/indicators/${code}`, definition);
  }
  await administrator.write('POST', '/api/v1/accounts', {
    ...approver,
    displayName: 'Người duyệt',
    roles: [{ role: 'approver', unit: province }],
  });
  await psql.tell(waiting);
  const lines = await psql.tell(listed);
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const pathOf = ({ indicator, code, period }) => `/api/v1/observations/${indicator}/${code}/${period}/versions/1/status`;

async function approve(application, who, one) {
  const answer = await fetch(application.address + pathOf(one), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': '*', ...who.headers },
    body: '{"status":"approved"}',
  });
  if (answer.status !== 200) throw new Error(`An approval answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

const uuid = /^'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'$/;

/** A text about one approval, made to be about another. */
const about = (text, one, another) =>
  Object.keys(one)
    .toSorted((a, b) => one[b].length - one[a].length)
    .reduce((words, name) => words.replaceAll(one[name], another[name]), text);

/** How a parameter is found for another approval, from what it was for two. */
function parameterOf(literal, other, one, another) {
  if (about(literal, one, another) === other) return (next) => about(literal, one, next);
  return uuid.test(literal) ? () => `'${randomUUID()}'` : () => literal;
}

/** Takes two that have nothing in common, so that what belongs to each of them is seen. */
function takeTwo(all) {
  const one = all.pop();
  const i = all.findLastIndex((each) => Object.keys(one).every((name) => each[name] !== one[name]));
  return [one, ...all.splice(i, 1)];
}

const alike = (first, second) =>
  first.length === second.length && first.every(({ text }, i) => text === second[i].text);

/** The statements of an approval, as a function of what is approved; and what has to be prepared first. */
function script(first, second, one, another) {
  const isPrepared = ({ text }) => /^\s*(select|with|insert|update|delete)\b/i.test(text);
  const parameters = first.map((statement, i) =>
    statement.parameters.map((literal, j) => parameterOf(literal, second[i].parameters[j], one, another)),
  );
  const preparation = first.flatMap((statement, i) =>
    isPrepared(statement) ? [`prepare s${i} as ${statement.text};`] : [],
  );
  const of = (next) =>
    first.map((statement, i) => {
      if (!isPrepared(statement)) return `${statement.text};`;
      const values = parameters[i].map((literal) => literal(next));
      return `execute s${i}${values.length ? `(${values.join(', ')})` : ''};`;
    });
  return { preparation, of, statements: first.length };
}

/** Now and then an approval does something besides, such as noting that its session is in use; two others are taken then. */
async function learn(application, psql, who, all) {
  for (let attempt = 1; ; attempt++) {
    const [one, another] = takeTwo(all);
    const first = await statementsOf(application, psql, () => approve(application, who, one));
    const second = await statementsOf(application, psql, () => approve(application, who, another));
    if (alike(first, second)) return script(first, second, one, another);
    if (attempt === attempts) throw new Error('Two approvals do not make the same statements');
  }
}

/** Approvals as statements, by as many clients of the database as there are connections. */
function byDatabase({ dataDir }, place, folder, { preparation, of }, connections, take) {
  return {
    ask: async () => {
      const all = take(ofDatabase);
      const files = Array.from({ length: connections }, (_, client) => join(folder, `client-${client}.sql`));
      for (const [client, file] of files.entries()) {
        const own = all.filter((_, i) => i % connections === client).flatMap(of);
        await writeFile(file, ['\\o /dev/null', '\\set ON_ERROR_STOP on', ...preparation, ...own, ''].join('\n'));
      }
      const clients = files.map((file) => `psql -Xq ${place.join(' ')} -f ${file} & pids="$pids $!"`).join('\n');
      const command = ['bash', '-c', `${clients}\nfor pid in $pids; do wait $pid || exit 1; done`];
      const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
      return generate(command, { PGPASSWORD: password }, () => all.length);
    },
  };
}

/** The same over HTTP; what was on its way when the time was over may have been done or not, and is not taken again. */
function overHttp(application, folder, headers, connections, take, untake) {
  return {
    ask: async () => {
      const paths = take(Infinity).map(pathOf);
      const file = join(folder, 'paths');
      await writeFile(file, paths.join('\n'));
      const lua = join(folder, 'approve.lua');
      const own = Object.entries(headers).map(([name, value]) => `wrk.headers["${name}"] = ${JSON.stringify(value)}`);
      await writeFile(
        lua,
        `${own.join('\n')}
local paths = {}
for line in io.lines(${JSON.stringify(file)}) do paths[#paths + 1] = line end
local sent = 0
request = function()
  sent = sent + 1
  return wrk.format("PUT", paths[sent], wrk.headers, '{"status":"approved"}')
end
`,
      );
      const command = ['wrk', '-t1', `-c${connections}`, `-d${sliceSeconds}s`, '-s', lua, application.address];
      const done = (told) => {
        if (/Non-2xx or 3xx|Socket errors/.test(told)) throw new Error(told);
        return Number(told.match(/(\d+) requests in/)[1]);
      };
      const asked = await generate(command, {}, done);
      untake(asked.times + 2 * connections);
      return asked;
    },
  };
}

async function measure(application, limit, question) {
  await warmUp(application, question);
  await limit.ask();
  const measured = { limit: [], parts: [], share: [] };
  for (let round = 0; round < rounds; round++) {
    const [database] = await costsOf(application, limit);
    const parts = (await costsOf(application, question)).slice(0, 2);
    measured.limit.push(database);
    measured.parts.push(parts);
    measured.share.push(database / sum(parts));
  }
  return measured;
}

function row({ connections, least }, { limit, parts, share }) {
  const kept = median(share) >= least;
  const cells = [
    `from ${connections} connections`,
    range(limit),
    range(parts.map(sum)),
    [0, 1].map((part) => median(parts.map((each) => each[part])).toFixed(0)).join(' + '),
    range(share, 2),
    least.toFixed(2),
    kept ? 'kept' : '**missed**',
  ];
  return { kept, cells };
}

const paper = (stored, statements, lines) => `
${stored.toLocaleString('en')} values of 1,404 villages wait for approval and are approved one by one, each by a request of its own: version, value in force, kept sums, event and chained entry of the trail in one transaction of a database that writes to its disk before it answers. Held against the same ${statements} statements, prepared and executed by as many clients of the database. Microseconds of processor time for one approval, of ${processors} processors; the cost of whoever asks is left out on both sides. Medians of ${rounds} rounds by turns (lowest–highest).

${lines}
`;

const folder = await temporaryFolder('writes');
const application = await startEmpty();
try {
  const psql = await Psql.connect(application);
  const all = await found(application, psql);
  const stored = all.length;
  const who = await Administrator.signIn(application, approver);
  const headers = {
    'Content-Type': 'application/json',
    'If-Match': '*',
    Origin: who.headers.origin,
    Cookie: who.headers.cookie,
  };
  for (let i = 0; i < 200; i++) await approve(application, who, all.pop());
  const written = await learn(application, psql, who, all);
  const port = (await readFile(join(application.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3];
  const place = ['-h', '127.0.0.1', '-p', port, '-U', 'tongket', 'tongket'];
  const take = (count) => (count === Infinity ? all : all.splice(0, count));
  const untake = (count) => all.splice(0, count);
  const rows = [];
  for (const each of cases) {
    const limit = byDatabase(application, place, folder, written, each.connections, take);
    const question = overHttp(application, folder, headers, each.connections, take, untake);
    rows.push(row(each, await measure(application, limit, question)));
  }
  await psql.close();
  const heading = ['what', 'statements, µs', 'over HTTP, µs', 'of that database + API', 'share', 'at least', 'limit'];
  const lines = table(
    heading,
    rows.map(({ cells }) => cells),
  );
  console.log(lines);
  await writeSection('Approvals', paper(stored, written.statements, lines));
  if (!rows.every(({ kept }) => kept)) {
    console.error('A limit is missed.');
    process.exitCode = 1;
  }
} finally {
  await application.dispose();
}
