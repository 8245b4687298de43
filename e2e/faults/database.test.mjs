/* The database is restarted, slow, silent, cut off or out of connections: callers are told so and nothing is lost. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Replicas, repeatedly, until } from '../support/replicas.mjs';

const units = '/api/v1/units?date=2022-12-26&limit=2';

describe('a database in trouble', () => {
  let replicas;
  let administrator;
  let names = 0;

  before(async () => {
    replicas = await Replicas.start(
      { QUARKUS_DATASOURCE_JDBC_MAX_SIZE: '6', TONGKET_LOCK_TIMEOUT: '8s' },
      { wired: true },
    );
    administrator = await replicas.caller('administrator');
  });

  after(() => replicas?.dispose());

  const account = (username) => ({
    username,
    displayName: 'Người thử',
    password: 'mat khau dai va ngau nhien 21',
    roles: [],
  });

  const read = () => administrator.call(replicas.nginx, 'GET', units);

  /** Nothing but a result or a clear refusal that says when to come back. */
  function assertClear(answers, done) {
    for (const answer of answers) {
      if (answer.status === done) continue;
      assert.equal(answer.status, 503, JSON.stringify(answer));
      assert.equal(answer.body.code, 'service.unavailable', JSON.stringify(answer.body));
      assert.ok(Number(answer.headers.get('retry-after')) > 0);
    }
  }

  /** Readers and writers while something happens; everything acknowledged must be there, once. */
  async function underLoad(trouble) {
    const name = `gap-${++names}`;
    const readers = Array.from({ length: 3 }, () => repeatedly(read, 20));
    const writer = repeatedly(async (turn) => {
      const headers = { 'idempotency-key': randomUUID() };
      const answers = [];
      for (;;) {
        answers.push(
          await administrator.call(replicas.nginx, 'POST', '/api/v1/accounts', account(`${name}-${turn}`), headers),
        );
        if (answers.at(-1).status === 201 || answers.length > 600) return answers;
        await sleep(100);
      }
    });
    await sleep(500);
    await trouble();
    await until('requests are answered again', async () => (await read()).status === 200, 30_000);
    await sleep(500);
    const reads = (await Promise.all(readers.map((reader) => reader.stop()))).flat();
    const turns = await writer.stop();
    assertClear(reads, 200);
    assertClear(turns.flat(), 201);
    const [made] = await replicas.postgres.query(`select count(*) from accounts where username like '${name}-%'`);
    assert.equal(made, String(turns.length));
    const [told] = await replicas.postgres.query(
      `select count(*) from audit_entries where resource = 'accounts' and action = 'create' and key like '${name}-%'`,
    );
    assert.equal(told, String(turns.length));
  }

  const refused = () => until('requests are refused', async () => (await read()).status === 503);

  test('that is restarted: refused meanwhile, and back by itself', async () => {
    await underLoad(async () => {
      await replicas.postgres.stop();
      await refused();
      await replicas.postgres.again();
    });
  });

  test('that dies and recovers from its log: the same', async () => {
    await underLoad(async () => {
      await replicas.postgres.kill();
      await refused();
      await replicas.postgres.again();
    });
  });

  test('whose lines are cut: the same', async () => {
    await underLoad(async () => replicas.wire.cut());
  });

  test('that is slow: answers come late and are right', async () => {
    replicas.wire.delayMs = 40;
    try {
      const answers = await Promise.all(Array.from({ length: 8 }, read));
      assertClear(answers, 200);
      assert.ok(answers.some(({ status }) => status === 200));
    } finally {
      replicas.wire.delayMs = 0;
    }
    await until('quick again', async () => {
      const began = performance.now();
      return (await read()).status === 200 && performance.now() - began < 500;
    });
  });

  test('that falls silent is given up after a while, and found again', async () => {
    replicas.wire.silent = true;
    const answers = Promise.all(Array.from({ length: 8 }, read));
    await sleep(1000);
    const metrics = await fetch(`http://127.0.0.1:${replicas.first.managementPort}/q/health/live`);
    assert.equal(metrics.status, 200, 'the process lives');
    assertClear(await answers, 200);
    replicas.wire.silent = false;
    replicas.wire.cut();
    await until('requests are answered again', async () => (await read()).status === 200, 30_000);
  });

  test('that has no connection left: refused within seconds, and served when there is one', async () => {
    const lock = await replicas.postgres.lock('accounts in access exclusive mode');
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 30 }, read));
    const took = performance.now() - began;
    await lock.release();
    assertClear(answers, 200);
    assert.ok(
      answers.some(({ status }) => status === 503),
      'the pool was exhausted',
    );
    assert.ok(took < 30_000, `${took} ms`);
    await until('requests are answered again', async () => (await read()).status === 200, 30_000);
    for (const place of [replicas.first, replicas.second]) {
      assert.equal((await fetch(`http://127.0.0.1:${place.managementPort}/q/health/ready`)).status, 200);
    }
  });
});
