/* Two replicas of the application over one database, behind the nginx of the compose file: what one does the other knows. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listeners } from './replicas/listeners.mjs';
import { people } from './replicas/people.mjs';
import { composeDefaults } from './support/compose.mjs';
import { Mailbox } from './support/mailbox.mjs';
import { Replicas, repeatedly, until } from './support/replicas.mjs';

const village = '/api/v1/observations/VILLAGE_TEAMS/06/2022';
const figures = '/api/v1/figures?indicator=COMMUNE_TEAMS&unit=06&period=2022';

/** Those of the compose file that nobody set are empty, which must be as if they were not there. */
const settings = {
  ...composeDefaults(/^TONGKET_(OIDC_|LOCAL_SIGN_IN|BREAK_GLASS)/),
  TONGKET_WEBHOOK_ALLOW_HTTP: 'true',
  TONGKET_WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1/32',
  TONGKET_EVENT_HEARTBEAT: 'PT1S',
  TONGKET_RATE_LIMIT_TOKEN: '1500',
};

describe('two replicas', () => {
  let mailbox;
  let replicas;
  let first;
  let second;
  let both;

  before(async () => {
    mailbox = await Mailbox.start();
    replicas = await Replicas.start({ ...settings, ...mailbox.settings });
    ({ first, second } = replicas);
    both = [first, second];
  });

  after(async () => {
    await replicas?.dispose();
    mailbox?.stop();
  });

  const account = (username) => ({
    username,
    displayName: 'Người thử',
    password: 'mat khau dai va ngau nhien 21',
    roles: [{ role: 'reporter', unit: '19' }],
  });

  const me = async (place, cookie) => (await fetch(`${place.address}/api/v1/me`, { headers: { cookie } })).status;

  test('a sign-in at one is a session at the other, and a sign-out there ends it here at once', async () => {
    const { cookie } = await replicas.signIn('reporter', first);
    assert.equal(await me(second, cookie), 200);
    const headers = { cookie, origin: second.address };
    const signedOut = await fetch(`${second.address}/api/v1/session`, { method: 'DELETE', headers });
    assert.equal(signedOut.status, 204);
    assert.equal(await me(first, cookie), 401);
  });

  test('an account that is disabled at one is out at the other at once', async () => {
    const administrator = await replicas.caller('administrator');
    const made = await administrator.call(first, 'POST', '/api/v1/accounts', account('bi-khoa'), {
      'idempotency-key': randomUUID(),
    });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const signedIn = await fetch(`${second.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: second.address },
      body: JSON.stringify({ username: 'bi-khoa', password: account('').password }),
    });
    const cookie = signedIn.headers.getSetCookie()[0].split(';')[0];
    assert.equal(await me(second, cookie), 200);
    const disabled = await administrator.call(
      first,
      'PATCH',
      `/api/v1/accounts/${made.body.id}`,
      { status: 'disabled' },
      { 'if-match': made.headers.get('etag'), 'content-type': 'application/merge-patch+json' },
    );
    assert.equal(disabled.status, 200, JSON.stringify(disabled.body));
    assert.equal(await me(second, cookie), 401);
  });

  test('a token that is revoked at one is refused at the other at once', async () => {
    const reporter = await replicas.caller('reporter');
    assert.equal((await reporter.call(second, 'GET', '/api/v1/me')).status, 200);
    const person = await replicas.signIn('reporter', first);
    const revoked = await fetch(`${first.address}/api/v1/tokens/${reporter.id}`, {
      method: 'DELETE',
      headers: { cookie: person.cookie, origin: first.address, 'if-match': '*' },
    });
    assert.equal(revoked.status, 204);
    assert.equal((await reporter.call(second, 'GET', '/api/v1/me')).status, 401);
  });

  test('two equal POSTs that race on both make one thing and are answered alike', async () => {
    const administrator = await replicas.caller('administrator');
    for (let round = 0; round < 8; round++) {
      const headers = { 'idempotency-key': randomUUID() };
      const answers = await Promise.all(
        both.map((place) => administrator.call(place, 'POST', '/api/v1/accounts', account(`doi-${round}`), headers)),
      );
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201],
        JSON.stringify(answers.map(({ body }) => body)),
      );
      assert.deepEqual(answers[0].body, answers[1].body);
      assert.equal(answers[0].headers.get('etag'), answers[1].headers.get('etag'));
    }
    assert.deepEqual(await replicas.postgres.query(`select count(*) from accounts where username like 'doi-%'`), ['8']);
  });

  test('of two writes upon the same tag that race on both, exactly one wins', async () => {
    const reporter = await replicas.caller('reporter');
    for (let round = 0; round < 8; round++) {
      const { headers } = await reporter.call(first, 'GET', village);
      const tag = headers.get('etag');
      const answers = await Promise.all(
        both.map((place, i) =>
          reporter.call(
            place,
            'PUT',
            village,
            { numerator: 1000 + 2 * round + i, denominator: 1292, reason: 'Kiểm tra lại' },
            { 'if-match': tag },
          ),
        ),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412], JSON.stringify(answers));
      const winner = answers.findIndex(({ status }) => status === 200);
      const { body } = await reporter.call(second, 'GET', village);
      assert.equal(body.pendingVersion.numerator, 1000 + 2 * round + winner);
    }
  });

  test('both give the same tags, and what one publishes moves the figures of the other', async () => {
    const path = '/api/v1/observations/COMMUNE_TEAMS/06/2022';
    for (const address of [figures, path, '/api/v1/units/06?date=2022-12-26', '/api/v1/indicators/COMMUNE_TEAMS']) {
      const [here, there] = await Promise.all(both.map((place) => fetch(place.address + address)));
      assert.equal(here.status, 200, address);
      assert.ok(here.headers.get('etag'), address);
      assert.equal(here.headers.get('etag'), there.headers.get('etag'), address);
      assert.deepEqual(await here.json(), await there.json());
    }
    const tag = (await fetch(second.address + figures)).headers.get('etag');
    const asked = () => fetch(second.address + figures, { headers: { 'if-none-match': tag } });
    assert.equal((await asked()).status, 304);

    const reporter = await replicas.signIn('reporter', first);
    await reporter.correct(path, { numerator: 106, denominator: 108, reason: 'Kiểm tra lại' });
    const { version } = (await reporter.read(path)).pendingVersion;
    await reporter.move(path, version, 'submitted');
    const approver = await replicas.signIn('approver', first);
    await approver.move(path, version, 'approved');

    const fresh = await asked();
    assert.equal(fresh.status, 200);
    assert.notEqual(fresh.headers.get('etag'), tag);
    assert.match(await fresh.text(), /106/);
  });

  test('jobs are done once, whoever does them', async () => {
    const reporter = await replicas.caller('reporter');
    const years = Array.from({ length: 12 }, (_, i) => 1990 + i);
    const jobs = await Promise.all(
      years.map((year, i) =>
        reporter.call(
          both[i % 2],
          'POST',
          '/api/v1/observations/imports?async=true',
          `indicator,unit,period,numerator,denominator\nVILLAGE_TEAMS,06,${year},${i},1292\n`,
          { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
        ),
      ),
    );
    assert.deepEqual([...new Set(jobs.map(({ status }) => status))], [202], JSON.stringify(jobs[0].body));
    await until('all jobs are done', async () => {
      const states = await Promise.all(
        jobs.map(({ body }, i) => reporter.call(both[(i + 1) % 2], 'GET', `/api/v1/jobs/${body.id}`)),
      );
      return states.every(({ body }) => body.status === 'succeeded');
    });
    const written = await replicas.postgres.query(
      `select count(*), count(distinct observation_id) from observation_versions v join observations o on o.id = v.observation_id
       where o.period between '1990' and '2001'`,
    );
    assert.deepEqual(written, ['12|12']);
  });

  test('neither has a provider where none is set', async () => {
    for (const place of both) {
      const { provider, local } = await (await fetch(`${place.address}/api/v1/session/options`)).json();
      assert.deepEqual([provider, local], [null, true]);
    }
  });

  listeners(() => replicas);
  people(
    () => replicas,
    () => mailbox,
  );

  test('an orderly stop of one lets nobody down', async () => {
    const administrator = await replicas.caller('administrator');
    const readers = readersOf(figures, 3);
    const writer = writerOf(administrator, 'trat-tu');
    await sleep(500);
    await first.stop();
    await sleep(500);
    await first.start();
    assert.deepEqual(await failures(readers), []);
    await allDone(writer, 'trat-tu');
  });

  test('when one is killed, readers see nothing of it, writes are done or refused clearly, and both serve again', async () => {
    const administrator = await replicas.caller('administrator');
    const readers = [...readersOf(figures, 3), ...readersOf('/api/v1/units?date=2022-12-26&limit=2', 2)];
    const writers = [writerOf(administrator, 'bi-giet-a'), writerOf(administrator, 'bi-giet-b')];
    await sleep(500);
    await second.kill();
    await sleep(1500);
    const alone = await administrator.call(first, 'GET', '/api/v1/me');
    assert.equal(alone.status, 200);
    await second.start();
    await sleep(500);
    assert.deepEqual(await failures(readers), []);
    await allDone(writers[0], 'bi-giet-a');
    await allDone(writers[1], 'bi-giet-b');
    for (const place of both) assert.equal((await fetch(place.address + figures)).status, 200);
  });

  function readersOf(path, count) {
    return Array.from({ length: count }, () =>
      repeatedly(async () => {
        const answer = await fetch(replicas.nginx.address + path).catch((error) => ({ status: String(error.cause) }));
        await answer.arrayBuffer?.();
        return answer.status;
      }),
    );
  }

  async function failures(readers) {
    const statuses = (await Promise.all(readers.map((reader) => reader.stop()))).flat();
    assert.ok(statuses.length > 50, `${statuses.length} reads`);
    return statuses.filter((status) => status !== 200);
  }

  /** Makes accounts through nginx, each with a key of its own that is repeated until there is an answer. */
  function writerOf(caller, name) {
    return repeatedly(async (turn) => {
      const headers = { 'idempotency-key': randomUUID() };
      const refusals = [];
      for (;;) {
        const answer = await caller.call(
          replicas.nginx,
          'POST',
          '/api/v1/accounts',
          account(`${name}-${turn}`),
          headers,
        );
        if (answer.status === 201) return refusals;
        refusals.push(answer);
        if (refusals.length > 100) return refusals;
        await sleep(100);
      }
    });
  }

  async function allDone(writer, name) {
    const turns = await writer.stop();
    for (const refusal of turns.flat()) {
      assert.equal(refusal.status, 503, JSON.stringify(refusal.body));
      assert.equal(refusal.body.code, 'service.unavailable');
      assert.ok(Number(refusal.headers.get('retry-after')) > 0);
    }
    const made = await replicas.postgres.query(`select count(*) from accounts where username like '${name}-%'`);
    assert.deepEqual(made, [String(turns.length)]);
  }
});
