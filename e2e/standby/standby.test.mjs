/*
 * A primary and a streaming standby, and two replicas of the application over them: reads are the standby's, nobody sees
 * anything older than what was acknowledged, and either of the two may be lost.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { clientProgram, Postgres } from '../support/postgres.mjs';
import { Replicas, repeatedly, until } from '../support/replicas.mjs';

const execute = promisify(execFile);
const day = 'date=2022-12-26';
const village = '/api/v1/observations/VILLAGE_TEAMS/06/2022';
const figure = '/api/v1/figures?indicator=VILLAGE_TEAMS&unit=06&period=2022';
const published = [
  figure,
  '/api/v1/figures?indicator=COMMUNE_TEAMS,VILLAGE_TEAMS&level=district&period=2022&limit=100',
  '/api/v1/figures/explain?indicator=VILLAGE_TEAMS&unit=06&period=2022',
  '/api/v1/rankings?indicator=VILLAGE_TEAMS&level=district&period=2022',
  '/api/v1/observations?indicator=VILLAGE_TEAMS&count=true',
  `/api/v1/units?${day}&limit=500`,
  `/api/v1/indicators?${day}`,
  '/api/v1/targets',
  '/api/v1/tasks',
  '/api/v1/directives',
  '/api/v1/awards',
  '/api/v1/award-decisions?format=csv',
];

/** What docs/operations.md tells to do, with the password in the environment. */
function baseBackup(from, slot) {
  return (made) =>
    execute(
      clientProgram('pg_basebackup'),
      [
        ...[
          `--pgdata=${made.data}`,
          `--dbname=host=127.0.0.1 port=${from.port} user=replicator application_name=${slot}`,
        ],
        ...[`--slot=${slot}`, '--write-recovery-conf', '--checkpoint=fast'],
      ],
      { env: { ...process.env, PGPASSWORD: made.password } },
    );
}

const withSlot = (server, slot) => server.query(`select pg_create_physical_replication_slot('${slot}')`);

describe('a standby', () => {
  let primary;
  let standby;
  let replicas;
  let both;
  let administrator;

  before(async () => {
    primary = await Postgres.start();
    await primary.query(`create role replicator replication login password '${primary.password}'`);
    await withSlot(primary, 'standby1');
    standby = await Postgres.made(baseBackup(primary, 'standby1'));
    const hosts = (...servers) => servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
    const address = (role, ...servers) =>
      `jdbc:postgresql://${hosts(...servers)}/postgres?targetServerType=${role}&hostRecheckSeconds=2&socketTimeout=20`;
    replicas = await Replicas.start(
      {
        TONGKET_DB_URL: address('primary', primary, standby),
        TONGKET_READ_DB_URL: address('secondary', standby, primary),
      },
      { postgres: primary },
    );
    both = [replicas.first, replicas.second];
    administrator = await replicas.caller('administrator');
  });

  after(async () => {
    await replicas?.dispose();
    await standby?.dispose();
    if (!replicas) await primary?.dispose();
  });

  /** Answers of both replicas so far, such as `{ 'standby fresh': 12 }`. */
  async function reads() {
    const sums = {};
    for (const { managementPort } of both) {
      const metrics = await (await fetch(`http://127.0.0.1:${managementPort}/q/metrics`)).text();
      for (const [, from, why, value] of metrics.matchAll(/^tongket_reads_total\{from="(.+?)",why="(.+?)"\} (.+)$/gm)) {
        sums[`${from} ${why}`] = (sums[`${from} ${why}`] ?? 0) + Number(value);
      }
    }
    return sums;
  }

  const count = async (kind) => (await reads())[kind] ?? 0;

  async function answer(place, path) {
    const found = await fetch(place.address + path);
    assert.equal(found.status, 200, `${path}: ${await found.clone().text()}`);
    return { tag: found.headers.get('etag'), body: await found.text() };
  }

  const health = async (place) => (await fetch(`http://127.0.0.1:${place.managementPort}/q/health/ready`)).json();

  /** Until each replica has an answer from the standby again. */
  async function untilStandbyAnswers() {
    for (const place of both) {
      await until('reads go to the standby', async () => {
        await answer(place, figure);
        const { checks } = await health(place);
        return checks.find(({ name }) => name === 'Standby for reads').data.last === 'fresh';
      });
    }
  }

  /** Another value, approved at the first replica. */
  async function publish(numerator) {
    const reporter = await replicas.signIn('reporter', replicas.first);
    await reporter.correct(village, { numerator, denominator: 1292, reason: 'Kiểm tra lại' });
    const { version } = (await reporter.read(village)).pendingVersion;
    await reporter.move(village, version, 'submitted');
    await (await replicas.signIn('approver', replicas.first)).move(village, version, 'approved');
  }

  const numerators = async () =>
    Promise.all(both.map(async (place) => JSON.parse((await answer(place, figure)).body).items[0].numerator));

  const commits = async (server) =>
    Number(await server.query(`select xact_commit from pg_stat_database where datname = 'postgres'`));

  test('answers what is costly to read, and nothing else is asked of the primary for it', async () => {
    await untilStandbyAnswers();
    const before = await reads();
    const worked = await commits(standby);
    for (const path of published) for (const place of both) await answer(place, path);
    const now = await reads();
    assert.deepEqual(now, { ...before, 'standby fresh': before['standby fresh'] + 2 * published.length });
    await until('its statistics tell', async () => (await commits(standby)) > worked + 2 * published.length);
    const [connected] = await standby.query(
      `select count(*) from pg_stat_activity where application_name = 'tongket-reads'`,
    );
    assert.ok(Number(connected) >= 2, connected);
  });

  test('that does not replay is not read: a write is seen at once, by everybody, at both replicas', async () => {
    await standby.query('select pg_wal_replay_pause()');
    await until(
      'replay stands',
      async () => (await standby.query('select pg_get_wal_replay_pause_state()'))[0] === 'paused',
    );
    await publish(1100);
    const before = await reads();
    assert.deepEqual(await numerators(), [1100, 1100]);
    const now = await reads();
    assert.equal(now['standby fresh'], before['standby fresh']);
    assert.ok((now['primary behind'] ?? 0) >= 1, JSON.stringify(now));
    const began = performance.now();
    for (let turn = 0; turn < 40; turn++) await answer(replicas.first, figure);
    assert.ok(performance.now() - began < 4000, 'nobody waits for it at each request');
    const alone = await Promise.all(published.map((path) => answer(replicas.second, path)));

    await standby.query('select pg_wal_replay_resume()');
    await untilStandbyAnswers();
    assert.deepEqual(await numerators(), [1100, 1100]);
    assert.deepEqual(await Promise.all(published.map((path) => answer(replicas.second, path))), alone);
  });

  test('that replays shows each write at once, many times over', async () => {
    const before = await count('standby fresh');
    for (let numerator = 1101; numerator <= 1110; numerator++) {
      await publish(numerator);
      assert.deepEqual(await numerators(), [numerator, numerator]);
    }
    assert.ok((await count('standby fresh')) > before, 'some of it from the standby');
  });

  test('that dies is not missed, and is read again when it is back', async () => {
    const readers = both.map((place) => repeatedly(() => answer(place, figure), 10));
    await sleep(300);
    await standby.lose();
    await sleep(3000);
    const answers = (await Promise.all(readers.map((reader) => reader.stop()))).flat();
    assert.ok(answers.length > 100, String(answers.length));
    assert.ok((await count('primary unreachable')) >= 2);
    for (const place of both) {
      const { status, checks } = await health(place);
      assert.equal(status, 'UP');
      const { data } = checks.find(({ name }) => name === 'Standby for reads');
      assert.match(data.last, /^(unreachable|paused)$/);
    }
    await publish(1111);
    assert.deepEqual(await numerators(), [1111, 1111]);
    await standby.again();
    await untilStandbyAnswers();
    assert.deepEqual(await numerators(), [1111, 1111]);
  });

  test('takes over from a primary that is lost under load, and nothing acknowledged is lost', async () => {
    await primary.query(`alter system set synchronous_standby_names = 'standby1'`);
    await primary.query('select pg_reload_conf()');
    await until('the standby is synchronous', async () => {
      const [state] = await primary.query(
        `select sync_state from pg_stat_replication where application_name = 'standby1'`,
      );
      return state === 'sync';
    });
    const acknowledged = [];
    const refused = [];
    const writers = [0, 1, 2].map((writer) =>
      repeatedly(async (turn) => {
        const username = `chuyen-${writer}-${turn}`;
        const body = { username, displayName: 'Người thử', password: 'mat khau dai va ngau nhien 21', roles: [] };
        const headers = { 'idempotency-key': randomUUID() };
        const deadline = performance.now() + 60_000;
        while (performance.now() < deadline) {
          const made = await administrator.call(replicas.nginx, 'POST', '/api/v1/accounts', body, headers);
          if (made.status === 201) return acknowledged.push(username);
          refused.push(made);
          await sleep(100);
        }
        throw new Error(`never made: ${username}`);
      }),
    );
    const readers = both.map((place) => repeatedly(() => administrator.call(place, 'GET', figure), 20));
    await until('writes are acknowledged', () => acknowledged.length >= 9);
    const beforeTheLoss = acknowledged.length;
    await primary.lose();
    const lost = performance.now();
    await sleep(500);
    await standby.query('select pg_promote()');
    await until('writes are taken again', () => acknowledged.length > beforeTheLoss + 6, 60_000);
    const pause = performance.now() - lost;
    await sleep(1000);
    for (const writer of writers) await writer.stop();
    const answers = (await Promise.all(readers.map((reader) => reader.stop()))).flat();

    const made = await standby.query(`select username from accounts where username like 'chuyen-%'`);
    assert.deepEqual(made.sort(), acknowledged.sort());
    for (const { status, body } of [...refused, ...answers.filter((each) => each.status !== 200)]) {
      assert.equal(status, 503, JSON.stringify(body));
      assert.equal(body.code, 'service.unavailable');
    }
    console.log(
      `  ${beforeTheLoss} acknowledged before, ${acknowledged.length} in all, writes again after ${Math.round(pause)} ms`,
    );
    assert.ok(pause < 30_000, `${pause} ms`);
    assert.equal(
      await until('both are ready', async () =>
        (await Promise.all(both.map(health))).every(({ status }) => status === 'UP'),
      ),
      true,
    );
    // No standby is left, so the only server answers.
    assert.deepEqual(await numerators(), [1111, 1111]);
  });

  test('is made anew of the server that was lost, and takes the reads', async () => {
    await withSlot(standby, 'standby2');
    const lost = primary;
    primary = await Postgres.made(async (made) => {
      made.port = lost.port;
      await baseBackup(standby, 'standby2')(made);
    });
    replicas.postgres = primary;
    await lost.dispose();
    await untilStandbyAnswers();
    await publish(1112);
    assert.deepEqual(await numerators(), [1112, 1112]);
  });
});
