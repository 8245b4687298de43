/* A replica is killed, or stands still, in the middle of an import and of approvals: what was acknowledged stays, once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Replicas, until } from '../support/replicas.mjs';

const observation = (year) => `/api/v1/observations/VILLAGE_TEAMS/06/${year}`;

describe('a replica that dies', () => {
  let replicas;
  let first;
  let second;
  let reporter;

  before(async () => {
    replicas = await Replicas.start();
    ({ first, second } = replicas);
    reporter = await replicas.caller('reporter');
  });

  after(() => replicas?.dispose());

  const rows = (years) => [
    'indicator,unit,period,numerator,denominator',
    ...years.map((year) => `VILLAGE_TEAMS,06,${year},${year % 1000},1292`),
  ];

  const handIn = (place, years, key) =>
    reporter.call(place, 'POST', '/api/v1/observations/imports?async=true', `${rows(years).join('\n')}\n`, {
      'content-type': 'text/csv',
      'idempotency-key': key,
    });

  const versions = (from, to) =>
    replicas.postgres.query(
      `select count(*), count(distinct o.id) from observation_versions v join observations o on o.id = v.observation_id
       join indicators i on i.id = o.indicator_id and i.code = 'VILLAGE_TEAMS'
       where o.period between '${from}' and '${to}'`,
    );

  /** An import that is being done and cannot go on until the lock is let go. */
  async function standingImport(place, years) {
    const lock = await replicas.postgres.lock('observation_versions in exclusive mode');
    const { status, body } = await handIn(place, years, randomUUID());
    assert.equal(status, 202, JSON.stringify(body));
    await until('a worker has the job', async () => {
      const [state] = await replicas.postgres.query(`select status from jobs where id = '${body.id}'`);
      return state === 'running';
    });
    return { lock, id: body.id };
  }

  const succeeded = (place, id) =>
    until('the job is done', async () => {
      const { body } = await reporter.call(place, 'GET', `/api/v1/jobs/${id}`);
      assert.notEqual(body.status, 'failed', JSON.stringify(body));
      return body.status === 'succeeded';
    });

  test('during an import: the other one does it, once', async () => {
    const { lock, id } = await standingImport(first, [1930, 1931, 1932]);
    await first.kill();
    await lock.release();
    await succeeded(second, id);
    assert.deepEqual(await versions(1930, 1932), ['3|3']);
    await first.start();
  });

  test('that stands still longer than its lease is replaced, and has done nothing when it goes on', async () => {
    const { lock, id } = await standingImport(first, [1933, 1934]);
    process.kill(first.pid, 'SIGSTOP');
    await sleep(6000);
    await lock.release();
    await succeeded(second, id);
    process.kill(first.pid, 'SIGCONT');
    await sleep(2000);
    assert.deepEqual(await versions(1933, 1934), ['2|2']);
    assert.equal((await reporter.call(first, 'GET', '/api/v1/me')).status, 200);
  });

  test('whose lease looks run out to a clock that is ahead is replaced, and only one of both has done it', async () => {
    const { lock, id } = await standingImport(first, [1937, 1938]);
    await until('another worker has the job', async () => {
      await replicas.postgres.query(
        `update jobs set leased_until = now() - interval '1 hour' where id = '${id}' and status = 'running'`,
      );
      const [attempts] = await replicas.postgres.query(`select attempts from jobs where id = '${id}'`);
      return attempts === '2';
    });
    await lock.release();
    await succeeded(second, id);
    assert.deepEqual(await versions(1937, 1938), ['2|2']);
  });

  test('an orderly stop during an import hands it over at once', async () => {
    const { lock, id } = await standingImport(first, [1935, 1936]);
    const stopped = first.stop();
    await until('the job is handed back or taken on by the other', async () => {
      const [state] = await replicas.postgres.query(`select attempts || ' ' || status from jobs where id = '${id}'`);
      return state === '0 queued' || state === '1 running';
    });
    await lock.release();
    await stopped;
    await succeeded(second, id);
    assert.deepEqual(await versions(1935, 1936), ['2|2']);
    await first.start();
  });

  test('during approvals: what was acknowledged stands, and each is in the trail once', async () => {
    const years = Array.from({ length: 40 }, (_, i) => 1940 + i);
    const { body } = await handIn(first, years, randomUUID());
    await succeeded(first, body.id);
    const move = async (caller, year, status) => {
      for (;;) {
        const { headers, body: now } = await caller.call(replicas.nginx, 'GET', observation(year));
        const state = now.pendingVersion?.status ?? now.status;
        if (state === status) return 'found done';
        const answer = await caller.call(
          replicas.nginx,
          'PUT',
          `${observation(year)}/versions/1/status`,
          { status },
          { 'if-match': headers.get('etag') },
        );
        if (answer.status === 200) return 'acknowledged';
        assert.ok([412, 503].includes(answer.status), JSON.stringify(answer));
        await sleep(100);
      }
    };
    for (const year of years) await move(reporter, year, 'submitted');
    const approver = await replicas.caller('approver');
    const outcomes = [];
    const approvals = (async () => {
      for (const year of years) outcomes.push([year, await move(approver, year, 'approved')]);
    })();
    await until('some are approved', () => outcomes.length > 5);
    await second.kill();
    await until('more are approved', () => outcomes.length > 20);
    await second.start();
    await approvals;

    assert.equal(outcomes.length, 40);
    const states = await replicas.postgres.query(
      `select count(*) from observation_versions v join observations o on o.id = v.observation_id
       where o.period between '1940' and '1979' and v.status = 'approved'`,
    );
    assert.deepEqual(states, ['40']);
    const trail = await replicas.postgres.query(
      `select count(*), count(distinct key) from audit_entries
       where resource = 'observations' and action = 'approved' and key ~ '/19[4-7][0-9]'`,
    );
    assert.deepEqual(trail, ['40|40']);
  });
});
