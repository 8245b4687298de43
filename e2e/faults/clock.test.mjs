/*
 * The clock of one replica is days ahead, jumps while it runs, and is days behind; the other and the database know the
 * time. Sessions, tokens and leases are judged as everywhere, and events say when they happened.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Replicas, until } from '../support/replicas.mjs';

const execute = promisify(execFile);

/** Where Debian's package faketime lays what tells a program another time. */
const library = readdirSync('/usr/lib')
  .map((folder) => join('/usr/lib', folder, 'faketime', 'libfaketimeMT.so.1'))
  .find((path) => existsSync(path));

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const leaseMs = 5_000;
/** By so much two replicas may differ that both follow the database: as long as it takes to answer. */
const differenceMs = 500;

describe('a replica whose clock is wrong', { skip: library === undefined && 'needs libfaketime' }, () => {
  let replicas;
  let right;
  let wrong;
  let administrator;
  let offset;
  let day = 0;

  before(async () => {
    replicas = await Replicas.start();
    ({ first: right, second: wrong } = replicas);
    administrator = await replicas.caller('administrator');
    offset = join(replicas.folder, 'offset');
    await wrong.stop();
    await setClock('+3d');
    wrong.environment = {
      ...wrong.environment,
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: offset,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
    await wrong.start();
  });

  after(() => replicas?.dispose());

  /** Whole at once, for it is read at each look at the clock. */
  async function setClock(text) {
    await writeFile(`${offset}.new`, text);
    await rename(`${offset}.new`, offset);
  }

  /** How many days its machine's clock is from ours, as its JVM reads it. */
  async function daysOff() {
    const jcmd = join(process.env.JAVA_HOME, 'bin', 'jcmd');
    const { stdout } = await execute(jcmd, [String(wrong.pid), 'VM.uptime', '-date']);
    const [, date, time] = stdout.match(/(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/);
    return Math.round((new Date(`${date}T${time}`) - Date.now()) / dayMs);
  }

  const both = () => [right, wrong];

  const me = async (place, headers) => (await fetch(`${place.address}/api/v1/me`, { headers })).status;

  const atBoth = (headers) => Promise.all(both().map((place) => me(place, headers)));

  const change = (statement) => replicas.postgres.query(`begin; ${statement}; commit`);

  async function assertSessionsAreGood() {
    for (const place of both()) {
      const person = await replicas.signIn('reporter', place);
      assert.deepEqual(await atBoth({ cookie: person.cookie }), [200, 200]);
      const { items } = await person.read('/api/v1/me/sessions');
      const { createdAt, expiresAt } = items.find(({ current }) => current);
      assert.ok(Math.abs(new Date(createdAt) - Date.now()) < minuteMs, createdAt);
      assert.ok(Math.abs(new Date(expiresAt) - Date.now() - 12 * 60 * minuteMs) < minuteMs, expiresAt);
    }
  }

  async function assertWhatEndedIsOver() {
    const reporter = await replicas.caller('reporter');
    const authorization = { authorization: `Bearer ${reporter.secret}` };
    const until = (when) => change(`update api_tokens set expires_at = ${when} where id = '${reporter.id}'`);
    await change(`update api_tokens set created_at = now() - interval '1 day' where id = '${reporter.id}'`);
    await until(`now() + interval '1 minute'`);
    assert.deepEqual(await atBoth(authorization), [200, 200]);
    await until(`now() - interval '1 second'`);
    assert.deepEqual(await atBoth(authorization), [401, 401]);

    const { cookie } = await replicas.signIn('approver', right);
    const seen = (when) =>
      change(
        `update sessions set last_seen_at = ${when} where id = (select id from sessions order by created_at desc limit 1)`,
      );
    await seen(`now() - interval '59 minutes'`);
    assert.deepEqual(await atBoth({ cookie }), [200, 200]);
    await seen(`now() - interval '61 minutes'`);
    assert.deepEqual(await atBoth({ cookie }), [401, 401]);
  }

  async function assertEventsAreInOrder() {
    const { body: begin } = await administrator.call(right, 'GET', '/api/v1/events?after=now');
    const written = [];
    for (const place of [...both(), ...both(), ...both()]) {
      const date = new Date(Date.UTC(2500, 0, ++day)).toISOString().slice(0, 10);
      const path = `/api/v1/calendar-days/${date}`;
      const value = { kind: 'holiday', name: { vi: 'Ngày thử' }, legalBasis: 'Thông báo' };
      assert.equal((await administrator.call(place, 'PUT', path, value)).status, 201);
      written.push(path);
    }
    for (const place of both()) {
      const { body } = await administrator.call(place, 'GET', `/api/v1/events?after=${begin.cursor}`);
      assert.deepEqual(
        body.items.map(({ subject }) => subject),
        written,
      );
      const times = body.items.map(({ time }) => new Date(time).getTime());
      for (const time of times) assert.ok(Math.abs(time - Date.now()) < minuteMs, new Date(time).toISOString());
      for (let i = 1; i < times.length; i++) assert.ok(times[i] > times[i - 1] - differenceMs, `${times}`);
    }
  }

  /** An import that one of them is doing and that cannot go on until the lock is let go. */
  async function standingImport(reporter, place, year) {
    const lock = await replicas.postgres.lock('observation_versions in exclusive mode');
    const { status, body } = await reporter.call(
      place,
      'POST',
      '/api/v1/observations/imports?async=true',
      `indicator,unit,period,numerator,denominator\nVILLAGE_TEAMS,06,${year},1000,1292\n`,
      { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
    );
    assert.equal(status, 202, JSON.stringify(body));
    const state = async () =>
      (await replicas.postgres.query(`select status, attempts from jobs where id = '${body.id}'`))[0];
    await until('a worker has the job', async () => (await state()) === 'running|1');
    return { lock, state };
  }

  const done = async ({ state }, attempts) =>
    until('the job is done', async () => (await state()) === `succeeded|${attempts}`, 30_000);

  test('that is days ahead goes by the time of the database, and says so', async () => {
    assert.equal(await daysOff(), 3);
    assert.match(wrong.output, /The clock was 259\d{6} ms ahead of that of the database, which is followed/);
    await assertSessionsAreGood();
    await assertWhatEndedIsOver();
    await assertEventsAreInOrder();
  });

  test('does not take over what the other is doing', async () => {
    const job = await standingImport(await replicas.caller('reporter'), right, 1951);
    await sleep(2 * leaseMs);
    assert.equal(await job.state(), 'running|1');
    await job.lock.release();
    await done(job, 1);
  });

  test('and jumps back by six days while it runs: nothing of it shows', async () => {
    const before = await replicas.signIn('reporter', wrong);
    await setClock('-3d');
    assert.equal(await daysOff(), -3);
    assert.deepEqual(await atBoth({ cookie: before.cookie }), [200, 200]);
    await assertSessionsAreGood();
    await assertWhatEndedIsOver();
    await assertEventsAreInOrder();
  });

  test('and is killed when it is days behind: the other takes its job over as soon as that of any other', async () => {
    await wrong.stop();
    await wrong.start();
    assert.equal(await daysOff(), -3);
    assert.match(wrong.output, /behind that of the database/);
    const reporter = await replicas.caller('reporter');
    await right.stop();
    const job = await standingImport(reporter, wrong, 1952);
    const starting = right.start();
    await sleep(leaseMs);
    await starting;
    assert.equal(await job.state(), 'running|1');
    await wrong.kill();
    await job.lock.release();
    await done(job, 2);
    assert.equal(await me(right, { authorization: `Bearer ${administrator.secret}` }), 200);
  });
});
