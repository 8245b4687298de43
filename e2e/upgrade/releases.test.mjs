/*
 * The last release and this one over one database, behind the shipped nginx: replicas are replaced one after the other and
 * put back again, while people read and write. PREVIOUS_RELEASE is the folder of the last release's program.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Application, jar, repository, temporaryFolder } from '../support/application.mjs';
import { Nginx } from '../support/nginx.mjs';
import { Person } from '../support/person.mjs';
import { Postgres } from '../support/postgres.mjs';
import { behindProxy, Caller, endRepetitions, repeatedly } from '../support/replicas.mjs';

const previous = join(process.env.PREVIOUS_RELEASE, 'quarkus-run.jar');
const described = readFileSync(join(repository, 'release', 'previous'), 'utf8');
const lastMigration = described.match(/^migration (\d+)$/m)[1];
/** What the last release has to be told so that it starts on newer tables. */
const told = Object.fromEntries(
  [...described.matchAll(/^setting (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
);
/** For each time under load, from 1900 on. */
const yearsOfAPhase = 28;
const publicPaths = [
  '/api/v1/units?date=2022-12-26&limit=20',
  '/api/v1/units/06?date=2022-12-26',
  '/api/v1/indicators?limit=20',
  '/api/v1/indicators/COMMUNE_TEAMS',
  '/api/v1/figures?indicator=COMMUNE_TEAMS&unit=06&period=2022',
  '/api/v1/figures?indicator=VILLAGE_TEAMS&unit=06&period=2022',
  '/api/v1/observations/COMMUNE_TEAMS/06/2022',
  '/api/v1/awards?limit=20',
  '/api/v1/plans?limit=20',
  '/api/v1/reviews/SO-TTTT/2022',
];
const observation = (year) => `/api/v1/observations/VILLAGE_TEAMS/06/${year}`;

/** What the first has that the second lacks or says otherwise: a newer release may say more, and nothing else. */
function missing(older, newer, path = '') {
  if (older === null || typeof older !== 'object') return older === newer ? [] : [`${path}: ${older} became ${newer}`];
  if (newer === null || typeof newer !== 'object') return [`${path}: is ${newer}`];
  return Object.keys(older).flatMap((name) => missing(older[name], newer[name], `${path}/${name}`));
}

describe('the last release and this one', () => {
  let folder;
  let postgres;
  let first;
  let second;
  let nginx;
  let reporter;
  let approver;
  let administrator;
  let visitor;

  before(async () => {
    folder = await temporaryFolder('shared');
    postgres = await Postgres.start();
    const common = {
      TONGKET_DB_URL: `jdbc:postgresql://127.0.0.1:${postgres.port}/postgres?socketTimeout=60`,
      TONGKET_DB_USERNAME: postgres.username,
      TONGKET_DB_PASSWORD: postgres.password,
      TONGKET_EVIDENCE_FOLDER: join(folder, 'evidence'),
      TONGKET_CREDENTIALS_KEY_FOLDER: join(folder, 'credential-keys'),
      TONGKET_PUBLIC_ADDRESS: 'https://tongket.example',
      ...behindProxy,
    };
    first = await Application.at(await temporaryFolder('data'), { ...common, ...told }, [], previous);
    const nothingOfItsOwn = { TONGKET_SAMPLE_DATA: 'false', TONGKET_DEMO_ACCOUNTS: 'false' };
    second = await Application.at(
      await temporaryFolder('data'),
      { ...common, ...told, ...nothingOfItsOwn },
      [],
      previous,
    );
    nginx = await Nginx.start(first.port, second.port);
    reporter = await caller('reporter');
    approver = await caller('approver');
    administrator = await caller('administrator');
    visitor = await person('viewer');
  });

  after(async () => {
    endRepetitions();
    for (const replica of [first, second]) {
      const faults = replica?.output.split('\n').filter((line) => / ERROR /.test(line)) ?? [];
      if (faults.length > 0) console.log(faults.slice(0, 5).join('\n'));
    }
    await nginx?.stop();
    await Promise.all([first?.dispose(), second?.dispose()]);
    await postgres?.dispose();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const person = (role, place = first) =>
    Person.signIn({ address: place.address, accounts: () => first.accounts() }, role);

  async function caller(role) {
    const token = await (
      await person(role)
    ).create('POST', '/api/v1/tokens', {
      name: 'Bài thử',
      scopes: ['*:read', '*:write'],
    });
    return new Caller(token);
  }

  const migrations = () => postgres.query('select max(version) from flyway_schema_history where success');

  /** Stops a replica in an orderly way and starts it as another release. */
  async function replace(replica, program) {
    await replica.stop();
    replica.program = program;
    for (const [name, value] of Object.entries(told)) {
      if (program === previous) replica.environment[name] = value;
      else delete replica.environment[name];
    }
    await replica.start();
  }

  /** Writes one new value after another through nginx, of years that nobody else writes, and remembers what was acknowledged. */
  function writer(firstYear) {
    const places = ['VILLAGE_TEAMS', 'COMMUNE_TEAMS'].flatMap((indicator) =>
      Array.from({ length: yearsOfAPhase }, (_, i) => `/api/v1/observations/${indicator}/06/${firstYear + i}`),
    );
    const acknowledged = [];
    const repetition = repeatedly(async (turn) => {
      if (turn >= places.length) return undefined;
      const value = { numerator: 50, denominator: 100 };
      const answer = await reporter.call(nginx, 'PUT', places[turn], value);
      // 200 where nginx asked the other one again, and the first had done it: an equal body changes nothing.
      if ([201, 200].includes(answer.status)) acknowledged.push(places[turn]);
      return answer;
    }, 300);
    return { acknowledged, stop: async () => (await repetition.stop()).filter((answer) => answer !== undefined) };
  }

  /** Makes accounts with keys of repetition, again under the same key where the first answer was a clear 503. */
  function creator(name) {
    const made = [];
    const repetition = repeatedly(async (turn) => {
      const username = `${name}-${turn}`;
      const account = {
        username,
        displayName: 'Người thử',
        password: 'mat khau dai va ngau nhien 21',
        roles: [{ role: 'viewer', unit: '19' }],
      };
      const headers = { 'idempotency-key': randomUUID() };
      let answer;
      for (let attempt = 0; attempt < 20; attempt++) {
        answer = await administrator.call(nginx, 'POST', '/api/v1/accounts', account, headers);
        if (answer.status !== 503 || !answer.headers.get('retry-after')) break;
        await sleep(500);
      }
      if (answer.status === 201) made.push(username);
      return answer;
    }, 200);
    return { made, stop: () => repetition.stop() };
  }

  function readers() {
    const open = publicPaths.map((path) =>
      repeatedly(async () => ({ path, status: (await fetch(nginx.address + path)).status }), 100),
    );
    const mine = ['/api/v1/me', '/api/v1/observations?unit=06&limit=5'].map((path) =>
      repeatedly(async () => {
        const answer = await fetch(nginx.address + path, { headers: { cookie: visitor.cookie } });
        await answer.arrayBuffer();
        return { path, status: answer.status };
      }, 100),
    );
    return [...open, ...mine];
  }

  /** Goes on reading and writing while something is done, and looks that nobody was let down. */
  async function underLoad(name, firstYear, deed) {
    const reading = readers();
    const writing = writer(firstYear);
    const creating = creator(name);
    await sleep(500);
    await deed();
    await sleep(1000);
    const read = (await Promise.all(reading.map((each) => each.stop()))).flat();
    const written = await writing.stop();
    const created = await creating.stop();
    const refused = JSON.stringify(written.find(({ status }) => status !== 201));
    assert.ok(read.length > 50, 'people read');
    assert.ok(writing.acknowledged.length > 10, `people write: ${refused}`);
    assert.deepEqual(
      read.filter(({ status }) => status !== 200),
      [],
    );
    assert.deepEqual(
      written.filter(({ status }) => ![201, 200, 503].includes(status)),
      [],
    );
    assert.deepEqual(
      created.filter(({ status }) => status !== 201).map(({ status, body }) => ({ status, body })),
      [],
    );
    assert.ok(creating.made.length > 2, 'people create');
    const [there] = await postgres.query(
      `select count(distinct o.id), count(*) from observation_versions v join observations o on o.id = v.observation_id
       where o.period between '${firstYear}' and '${firstYear + yearsOfAPhase - 1}'`,
    );
    const [values, versions] = there.split('|').map(Number);
    assert.equal(values, versions, 'nothing was written twice');
    assert.ok(values >= writing.acknowledged.length, 'what was acknowledged is there');
    const [accounts] = await postgres.query(`select count(*) from accounts where username like '${name}-%'`);
    assert.equal(Number(accounts), creating.made.length);
    console.log(`${name}: ${read.length} read, ${values} values, ${accounts} accounts`);
  }

  /** One value through its life at two places in turn: entity tags, versions and the trail of one are those of the other. */
  async function workTogether(year, [here, there]) {
    const path = observation(year);
    const made = await reporter.call(here, 'PUT', path, { numerator: 1000, denominator: 1292 });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const tag = (await reporter.call(here, 'GET', path)).headers.get('etag');
    const change = { numerator: 1001, denominator: 1292, reason: 'Đếm lại' };
    const changed = await reporter.call(there, 'PUT', path, change, { 'if-match': tag });
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    const late = await reporter.call(here, 'PUT', path, { ...change, numerator: 1002 }, { 'if-match': tag });
    assert.equal(late.status, 412);
    const { body } = await reporter.call(here, 'GET', path);
    const version = body.pendingVersion?.version ?? body.version;
    for (const [who, place, status] of [
      [reporter, here, 'submitted'],
      [approver, there, 'approved'],
    ]) {
      const at = `${path}/versions/${version}/status`;
      const moved = await who.call(place, 'PUT', at, { status }, { 'if-match': '*' });
      assert.equal(moved.status, 200, JSON.stringify(moved.body));
    }
    for (const place of [here, there]) {
      const { body: now } = await reporter.call(place, 'GET', path);
      assert.equal(now.numerator, 1001);
    }
  }

  /** Both answer the same; the newer one may say more. */
  async function agree(older, newer) {
    for (const path of publicPaths) {
      const [was, is] = await Promise.all(
        [older, newer].map(async (place) => {
          const answer = await fetch(place.address + path);
          return { status: answer.status, body: await answer.json() };
        }),
      );
      assert.deepEqual(missing(was, is), [], path);
    }
  }

  test('the last release works on its own', async () => {
    assert.deepEqual(await migrations(), [lastMigration]);
    await workTogether(1990, [first, second]);
  });

  test('this release starts beside it and migrates the database, and nobody notices', async () => {
    await underLoad('len', 1900, () => replace(first, jar));
    assert.notDeepEqual(await migrations(), [lastMigration]);
  });

  test('both answer the same, and one goes on with what the other began', async () => {
    await agree(second, first);
    await workTogether(1991, [first, second]);
    await workTogether(1992, [second, first]);
    for (const place of [first, second]) {
      const { cookie } = await person('viewer', place);
      for (const other of [first, second]) {
        assert.equal((await fetch(`${other.address}/api/v1/me`, { headers: { cookie } })).status, 200);
      }
    }
    await agree(second, first);
  });

  test('the other replica follows', async () => {
    await underLoad('xong', 1930, () => replace(second, jar));
    await workTogether(1993, [first, second]);
  });

  test('the last release takes over again on the newer tables, and nobody notices', async () => {
    await underLoad('lui', 1960, async () => {
      await replace(second, previous);
      await replace(first, previous);
    });
    await workTogether(1994, [first, second]);
    for (const year of [1990, 1991, 1992, 1993]) {
      const { body } = await reporter.call(first, 'GET', observation(year));
      assert.equal(body.numerator, 1001, String(year));
    }
  });

  test('this release finds what the last one wrote meanwhile', async () => {
    await replace(first, jar);
    await agree(second, first);
    await replace(second, jar);
    const { body } = await reporter.call(second, 'GET', observation(1994));
    assert.equal(body.numerator, 1001);
    await workTogether(1995, [second, first]);
  });

  test('the trail is whole after all of it', async () => {
    const address = `postgresql://127.0.0.1:${postgres.port}/postgres`;
    await promisify(execFile)(join(repository, 'scripts', 'verify-trail.sh'), [address], {
      env: { ...process.env, ...postgres.environment },
    });
  });
});
